import { z } from 'zod'

import { base } from '../base.ts'
import type { Definition } from '../question.ts'
import { notEmpty, span } from '../span.ts'

const config = z.strictObject({ kind: z.literal('range'), ...base, ...span }).check(notEmpty)

const answer = z.strictObject({ from: z.number(), to: z.number() })

export type RangeConfig = z.infer<typeof config>
export type RangeAnswer = z.infer<typeof answer>

const blank = { ru: 'От скольких и до скольких?', en: 'From how much to how much?' }

export const definition = {
  config,
  answer,
  blank: (key, locale) => ({
    kind: 'range',
    key,
    title: blank[locale],
    required: true,
    min: 0,
    max: 100,
    step: 5,
    unit: '%',
  }),
} satisfies Definition<RangeConfig, RangeAnswer>
