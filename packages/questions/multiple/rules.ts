import { amountOf, hasOption } from '../options.ts'
import type { Rules } from '../question.ts'
import type { MultipleAnswer, MultipleConfig } from './definition.ts'

export const rules: Rules<MultipleConfig, MultipleAnswer> = {
  flaw: ({ required, options, atLeast, atMost }, { picked, other } = { picked: [] }) => {
    if (picked.length === 0) return required ? { code: 'answer-required' } : undefined
    if (picked.some((key) => !hasOption(options, key))) return { code: 'option-unknown' }
    if (new Set(picked).size < picked.length) return { code: 'option-repeated' }
    const alone = options.some(({ key, exclusive }) => exclusive && picked.includes(key))
    if (alone) return picked.length > 1 ? { code: 'option-exclusive' } : undefined
    if (atLeast && picked.length < atLeast) return { code: 'choose-at-least', limit: atLeast }
    if (atMost && picked.length > atMost) return { code: 'choose-at-most', limit: atMost }
    const unsaid = !other?.trim() && options.some((option) => option.other && picked.includes(option.key))
    return unsaid ? { code: 'other-required' } : undefined
  },
  asText: ({ options }, { picked, other }) =>
    options
      .filter(({ key }) => picked.includes(key))
      .map((option) => (option.other && other ? `${option.label}: ${other}` : option.label))
      .join(', '),
  keys: ({ picked }) => picked,
  amount: ({ options }, { picked }) => amountOf(options, picked),
}
