import type { Answers } from './answers.ts'
import type { Condition } from './condition.ts'
import type { QuizDocument } from './document.ts'
import { pathThrough } from './path.ts'

export type Screen =
  | { at: 'question'; key: string }
  | { at: 'outcome' }
  | { at: 'contact' }
  | { at: 'thanks' }

type Quiz = Pick<QuizDocument, 'questions'>

const last: readonly Screen[] = [{ at: 'outcome' }, { at: 'contact' }, { at: 'thanks' }]

const questionsOn = ({ questions }: Quiz, answers: Answers) =>
  pathThrough(questions, ({ key }) => answers[key]).questions

/** Every screen in order, as far as the answers given so far can tell. */
export function pathOf(quiz: Quiz, answers: Answers): Screen[] {
  const questions = questionsOn(quiz, answers).map(({ key }): Screen => ({ at: 'question', key }))
  return [...questions, ...last]
}

/** The screen after `from`, the first one without it; the last screen is followed by itself. */
export function nextScreen(quiz: Quiz, answers: Answers, from?: Screen): Screen {
  const after = from ? placeOf(quiz, from) : -1
  return pathOf(quiz, answers).find((screen) => placeOf(quiz, screen) > after) ?? { at: 'thanks' }
}

/** The screen before `from`; `undefined` before the first. */
export function previousScreen(quiz: Quiz, answers: Answers, from: Screen): Screen | undefined {
  const before = placeOf(quiz, from)
  return pathOf(quiz, answers).findLast((screen) => placeOf(quiz, screen) < before)
}

/** Answers to the questions on the path; the rest count nowhere. */
export function answersOnPath(quiz: Quiz, answers: Answers): Answers {
  const given = questionsOn(quiz, answers).flatMap(({ key }) => {
    const answer = answers[key]
    return answer === undefined ? [] : [[key, answer] as const]
  })
  return Object.fromEntries(given)
}

/**
 * `{ step: 2, total: 7 }` for the second question of seven. Without `total` while a later question depends on an
 * answer that is not given yet: a number that grows on the way is worse than none.
 */
export function progressOf(quiz: Quiz, answers: Answers, key: string): { step: number; total?: number } {
  const asked = questionsOn(quiz, answers)
  const step = asked.findIndex((question) => question.key === key) + 1
  const here = quiz.questions.findIndex((question) => question.key === key)
  const settled = new Set(quiz.questions.slice(0, here).map((question) => question.key))
  const sure = quiz.questions.slice(here + 1).every(({ when }) => !when || dependsOnlyOn(when, settled))
  return sure ? { step, total: asked.length } : { step }
}

function dependsOnlyOn(condition: Condition, settled: ReadonlySet<string>): boolean {
  if ('all' in condition) return condition.all.every((part) => dependsOnlyOn(part, settled))
  if ('any' in condition) return condition.any.every((part) => dependsOnlyOn(part, settled))
  if ('not' in condition) return dependsOnlyOn(condition.not, settled)
  // The score takes in every answer before the question it decides on.
  return 'question' in condition && settled.has(condition.question)
}

/** By the author's order, so that a screen the answers have since removed still has a place to go on from. */
function placeOf({ questions }: Quiz, screen: Screen): number {
  if (screen.at === 'question') return questions.findIndex(({ key }) => key === screen.key)
  return questions.length + last.findIndex(({ at }) => at === screen.at)
}
