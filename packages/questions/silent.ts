import type { QuestionBase, Rules } from './question.ts'

/** The rules of every kind that shows something and asks nothing. */
export const silent: Rules<QuestionBase, never> = {
  silent: true,
  flaw: () => undefined,
  asText: () => '',
  keys: () => [],
  amount: () => undefined,
}
