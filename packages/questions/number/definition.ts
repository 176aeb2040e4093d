import { line } from '@pulya/contract/line'
import { z } from 'zod'

import { base } from '../base.ts'
import type { Definition } from '../question.ts'

const config = z
  .strictObject({
    kind: z.literal('number'),
    ...base,
    min: z.number().optional(),
    max: z.number().optional(),
    /** Counted from `min`, or from zero. */
    step: z.number().positive().optional(),
    unit: line(20).optional(),
    whole: z.boolean().optional(),
  })
  .check(({ value: { min = -Infinity, max = Infinity }, issues }) => {
    if (min < max) return
    issues.push({ code: 'custom', message: 'range-empty', input: max, path: ['max'] })
  })

const answer = z.number()

export type NumberConfig = z.infer<typeof config>
/** In the browser also NaN, for what was typed and is no number. */
export type NumberAnswer = z.infer<typeof answer>

const blank = {
  ru: { title: 'Какая у вас площадь?', unit: 'м²' },
  en: { title: 'How large is your place?', unit: 'm²' },
}

export const definition = {
  config,
  answer,
  blank: (key, locale) => ({ kind: 'number', key, ...blank[locale], required: true, min: 0 }),
} satisfies Definition<NumberConfig, NumberAnswer>
