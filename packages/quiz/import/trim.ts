import type { Action } from '@pulya/questions/action'

import type { QuizDocument } from '../document.ts'
import { follow } from './logic.ts'

/** Takes out actions that lead where the quiz goes by itself: a jump to the next question, the end after the last. */
export function trimmed(given: QuizDocument): QuizDocument {
  const quiz = { ...given, outcomes: lastForEverybody(given) }
  for (const [index, question] of quiz.questions.entries()) {
    const next = quiz.questions[index + 1]?.key
    const actions = [...(question.actions ?? [])]
    while (goesOn(actions.at(-1), next, soleEnd(quiz))) actions.pop()
    follow(question, actions)
  }
  return quiz
}

/** Where no answers decide, the ending behind the last question is the one for everybody. */
function lastForEverybody(quiz: QuizDocument): QuizDocument['outcomes'] {
  const action = quiz.questions.at(-1)?.actions?.at(-1)
  const end =
    action && 'end' in action && !action.when && soleEnd(quiz) !== undefined ? action.end : undefined
  const usual = quiz.outcomes.find(({ key }) => key === end)
  return usual ? [...quiz.outcomes.filter((outcome) => outcome !== usual), usual] : quiz.outcomes
}

/** Where everybody comes who is not sent elsewhere; `undefined` when answers decide. */
export const soleEnd = ({ outcomes }: QuizDocument): string | undefined =>
  outcomes.some(({ when, match }) => when || match) ? undefined : outcomes.at(-1)?.key

/** The last action only: after it there is no other to come into its place. */
function goesOn(action: Action | undefined, next: string | undefined, end: string | undefined): boolean {
  if (!action) return false
  if ('jump' in action) return action.jump === next
  return 'end' in action && next === undefined && action.end === end
}
