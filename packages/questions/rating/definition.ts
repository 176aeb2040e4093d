import { line } from '@pulya/contract/line'
import { z } from 'zod'

import { base } from '../base.ts'
import type { Definition } from '../question.ts'

const end = line(60).optional()

const config = z
  .strictObject({
    kind: z.literal('rating'),
    ...base,
    /** Stars are counted from one; `nps` is the scale of the Net Promoter Score, always 0 to 10. */
    scale: z.enum(['stars', 'nps']),
    /** How many stars there are; five when it does not say. */
    atMost: z.int().min(3).max(10).optional(),
    /** What the ends of the scale mean. */
    low: end,
    high: end,
  })
  .check(({ value: { scale, atMost }, issues }) => {
    if (scale === 'stars' || atMost === undefined) return
    issues.push({ code: 'custom', message: 'member-unknown', input: atMost, path: ['atMost'] })
  })

const answer = z.int()

export type RatingConfig = z.infer<typeof config>
export type RatingAnswer = z.infer<typeof answer>

const blank = {
  ru: { title: 'Как вы оцениваете свой опыт?', low: 'Совсем плохо', high: 'Отлично' },
  en: { title: 'How would you rate your experience?', low: 'Very poor', high: 'Excellent' },
}

export const definition = {
  config,
  answer,
  blank: (key, locale) => ({ kind: 'rating', key, required: true, scale: 'stars', ...blank[locale] }),
} satisfies Definition<RatingConfig, RatingAnswer>
