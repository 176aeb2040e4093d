import type { QuizDocument } from '@pulya/quiz/document'
import { namesOf } from '@pulya/quiz/names'

import { choosing, optionsMax } from '../structure/options.ts'
import { outcomesMax } from '../structure/outcomes.ts'
import { questionsMax } from '../structure/questions.ts'

const most: Record<string, number> = { questions: questionsMax, variables: 20, scores: 10, hidden: 20 }

/** Whether a part of the original can come in as it is. */
export function hasRoom(
  quiz: QuizDocument,
  original: QuizDocument,
  [list = '', key = '', member]: readonly string[],
): boolean {
  if (member === 'options') return hasRoomForOption(quiz, key)
  if (list === 'outcomes') return member !== undefined || hasRoomForOutcome(quiz, original, key)
  const limit = most[list]
  if (limit === undefined) return true
  const all = {
    questions: quiz.questions,
    variables: quiz.variables,
    scores: quiz.scores,
    hidden: quiz.hidden,
  }
  const own = Object.entries(all).find(([name]) => name === list)?.[1] ?? []
  // Texts and formulas know all of them by one name.
  return own.length < limit && !namesOf(quiz).has(key)
}

function hasRoomForOption({ questions }: QuizDocument, key: string): boolean {
  const question = questions.find((asked) => asked.key === key)
  const own = question && choosing(question)
  return own !== undefined && own.options.length < optionsMax(own)
}

/** The one for everybody else is there already: two of them would leave one that nobody sees. */
function hasRoomForOutcome({ outcomes }: QuizDocument, original: QuizDocument, key: string): boolean {
  const outcome = original.outcomes.find((one) => one.key === key)
  return outcomes.length < outcomesMax && (outcome?.when !== undefined || outcome?.match !== undefined)
}
