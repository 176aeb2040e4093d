import type { Answers } from './answers.ts'
import type { QuizDocument } from './document.ts'
import { pathThrough } from './path.ts'

/** Points of the answers on the path. */
export function scoreOf({ questions }: Pick<QuizDocument, 'questions'>, answers: Answers): number {
  return pathThrough(questions, ({ key }) => answers[key]).facts.score
}
