import { amountOf, hasOption, type Option, picked } from './options.ts'
import type { QuestionBase, Rules } from './question.ts'

/** The rules of every kind whose answer is the key of one option, however the options look. */
export const oneOption: Rules<QuestionBase & { options: Option[] }, string> = {
  flaw: ({ required, options }, answer) => {
    if (answer === undefined) return required ? { code: 'answer-required' } : undefined
    return hasOption(options, answer) ? undefined : { code: 'option-unknown' }
  },
  asText: ({ options }, answer) => picked(options, [answer])[0]?.label ?? '',
  keys: (answer) => [answer],
  amount: ({ options }, answer) => amountOf(options, [answer]),
}
