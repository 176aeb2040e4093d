import type { Rules } from '../question.ts'
import type { RatingAnswer, RatingConfig } from './definition.ts'
import { outOf } from './out-of.ts'
import { endsOf } from './scale.ts'

export const rules: Rules<RatingConfig, RatingAnswer> = {
  flaw: (config, answer) => {
    if (answer === undefined) return config.required ? { code: 'answer-required' } : undefined
    const [first, last] = endsOf(config)
    if (answer < first) return { code: 'number-too-small', limit: first }
    return answer > last ? { code: 'number-too-large', limit: last } : undefined
  },
  asText: (config, answer, locale) => `${answer} ${outOf[locale]} ${endsOf(config)[1]}`,
  keys: () => [],
  amount: (_, answer) => answer,
}
