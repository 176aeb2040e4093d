import type { Answers } from './answers.ts'
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

/** By the author's order, so that a screen the answers have since removed still has a place to go on from. */
function placeOf({ questions }: Quiz, screen: Screen): number {
  if (screen.at === 'question') return questions.findIndex(({ key }) => key === screen.key)
  return questions.length + last.findIndex(({ at }) => at === screen.at)
}

/** Answers to the questions on the path; the rest count nowhere. */
export function answersOnPath(quiz: Quiz, answers: Answers): Answers {
  const asked = new Set(questionsOn(quiz, answers).map(({ key }) => key))
  return Object.fromEntries(Object.entries(answers).filter(([key]) => asked.has(key)))
}

/**
 * `{ step: 2, total: 7 }` for the second question of seven. Without `total` while a later question depends on an
 * answer that is not given yet: a number that grows on the way is worse than none.
 */
export function progressOf(quiz: Quiz, answers: Answers, key: string): { step: number; total?: number } {
  const asked = questionsOn(quiz, answers)
  const step = asked.findIndex((question) => question.key === key) + 1
  const here = placeOf(quiz, { at: 'question', key })
  const [open, later] = [quiz.questions.slice(here), JSON.stringify(quiz.questions.slice(here + 1))]
  // In the JSON of a question, a condition is all that says `"question":` or `"score…`; the score takes in every answer.
  const doubtful =
    /"score/.test(later) || open.some((question) => later.includes(`"question":"${question.key}"`))
  return doubtful ? { step } : { step, total: asked.length }
}
