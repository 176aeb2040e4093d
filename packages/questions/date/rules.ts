import { dateInWords } from '@pulya/contract/date-in-words'

import type { Rules } from '../question.ts'
import { dayNumber, daysAfter } from './days.ts'
import type { DateAnswer, DateConfig } from './definition.ts'

/** Whole days from one date to another. */
const daysBetween = (day: string, date: string) => (dayNumber(date) ?? NaN) - (dayNumber(day) ?? NaN)

export const rules: Rules<DateConfig, DateAnswer> = {
  flaw: ({ required, earliest = -Infinity, latest = Infinity }, answer, day) => {
    if (answer === undefined) return required ? { code: 'answer-required' } : undefined
    const days = daysBetween(day, answer)
    if (Number.isNaN(days)) return { code: 'answer-shape' }
    if (days < earliest) return { code: 'date-too-early', limit: daysAfter(day, earliest) }
    return days > latest ? { code: 'date-too-late', limit: daysAfter(day, latest) } : undefined
  },
  asText: (_, answer, locale) => dateInWords(answer, locale),
  keys: () => [],
  amount: (_, answer, day) => daysBetween(day, answer),
}
