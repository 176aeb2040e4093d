import { withUnit } from '@pulya/contract/with-unit'

import type { Rules } from '../question.ts'
import type { SliderAnswer, SliderConfig } from './definition.ts'

export const rules: Rules<SliderConfig, SliderAnswer> = {
  flaw: ({ required, min, max }, answer) => {
    if (answer === undefined) return required ? { code: 'answer-required' } : undefined
    if (answer < min) return { code: 'number-too-small', limit: min }
    return answer > max ? { code: 'number-too-large', limit: max } : undefined
  },
  asText: ({ unit }, answer, locale) => withUnit(locale, answer.toLocaleString(locale), unit),
  keys: () => [],
  amount: (_, answer) => answer,
}
