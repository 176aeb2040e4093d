import { answerTextMax, manyLines } from '@pulya/contract/text'
import { z } from 'zod'

import { base } from '../base.ts'
import type { Definition } from '../question.ts'

const config = z.strictObject({
  kind: z.literal('long-text'),
  ...base,
  /** In characters. */
  max: z.int().min(1).max(answerTextMax).optional(),
  /** How many lines are seen at once; any number may be written. */
  rows: z.int().min(2).max(20).optional(),
})

export type LongTextConfig = z.infer<typeof config>
/** With its line breaks, never empty. */
export type LongTextAnswer = string

const blank = { ru: 'Что нам важно учесть?', en: 'What should we keep in mind?' }

export const definition = {
  config,
  answer: z.string(),
  blank: (key, locale) => ({ kind: 'long-text', key, title: blank[locale], required: true }),
  clean: ({ max = answerTextMax }, answer) => {
    const cleaned = manyLines(answer, { max })
    return 'value' in cleaned ? { value: cleaned.value || undefined } : cleaned
  },
} satisfies Definition<LongTextConfig, LongTextAnswer>
