import { oneLine } from '@pulya/contract/text'
import { z } from 'zod'

import { base } from '../base.ts'
import type { Definition } from '../question.ts'
import { lineMax } from './rules.ts'

const config = z.strictObject({
  kind: z.literal('text'),
  ...base,
  /** In characters. */
  max: z.int().min(1).max(lineMax).optional(),
})

export type TextConfig = z.infer<typeof config>
/** One line, never empty. */
export type TextAnswer = string

const blank = { ru: 'Как называется ваша компания?', en: 'What is your company called?' }

export const definition = {
  config,
  answer: z.string(),
  blank: (key, locale) => ({ kind: 'text', key, title: blank[locale], required: true }),
  clean: ({ max = lineMax }, answer) => {
    const cleaned = oneLine(answer, { max })
    return 'value' in cleaned ? { value: cleaned.value || undefined } : cleaned
  },
} satisfies Definition<TextConfig, TextAnswer>
