import { z } from 'zod'

import { base } from '../base.ts'
import type { Definition } from '../question.ts'
import { notEmpty, span } from '../span.ts'

const config = z
  .strictObject({
    kind: z.literal('slider'),
    ...base,
    ...span,
    /** Where the thumb waits before it is touched; it is not an answer yet. */
    start: z.number().optional(),
  })
  .check(notEmpty)

const answer = z.number()

export type SliderConfig = z.infer<typeof config>
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
