import type { oneLine } from '@pulya/contract/text'

import type { QuestionBase, Rules } from './question.ts'

interface TextConfig extends QuestionBase {
  max?: number | undefined
}

/**
 * The rules of every kind whose answer is in free words. They look at the answer as the server will clean it, so both
 * see the same length and the same emptiness.
 */
export function freeText(clean: typeof oneLine, most: number): Rules<TextConfig, string> {
  const text = (answer: string) => {
    const cleaned = clean(answer, { max: Number.POSITIVE_INFINITY })
    return 'value' in cleaned ? cleaned.value : ''
  }
  return {
    flaw: ({ required, max = most }, answer) => {
      const cleaned = clean(answer, { max })
      if ('value' in cleaned) return required && !cleaned.value ? { code: 'answer-required' } : undefined
      const tooLong = cleaned.flaw.code === 'text-too-long'
      return tooLong ? { code: 'text-too-long', limit: max } : { code: 'text-malformed' }
    },
    asText: (_, answer) => text(answer).replace(/\s+/g, ' '),
    keys: () => [],
    amount: () => undefined,
    text,
  }
}
