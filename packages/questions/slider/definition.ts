import { z } from 'zod'

import { base } from '../base.ts'
import type { Definition } from '../question.ts'

const config = z
  .strictObject({
    kind: z.literal('slider'),
    ...base,
    /** Asks for two ends instead of one number. */
    range: z.boolean().optional(),
    min: z.number(),
    max: z.number(),
    /** How far one key press moves the thumb; a typed number may stand between two steps. */
    step: z.number().positive(),
    unit: z.string().trim().max(20),
    /** Where the one thumb waits before it is touched, for two wait at the ends; it is not an answer yet. */
    start: z.number().optional(),
  })
  .check(({ value: { min, max }, issues }) => {
    if (min < max) return
    issues.push({ code: 'custom', message: 'range-empty', input: max, path: ['max'] })
  })

const range = z.strictObject({ from: z.number(), to: z.number() })
const answer = z.union([z.number(), range])

export type SliderConfig = z.infer<typeof config>
export type SliderRange = z.infer<typeof range>
/** A number, or a range where the question asks for one. */
export type SliderAnswer = z.infer<typeof answer>

const blank = { ru: 'Сколько примерно?', en: 'About how much?' }

export const definition = {
  config,
  answer,
  blank: (key, locale) => ({
    kind: 'slider',
    key,
    title: blank[locale],
    required: true,
    min: 0,
    max: 100,
    step: 5,
    unit: '%',
  }),
} satisfies Definition<SliderConfig, SliderAnswer>
