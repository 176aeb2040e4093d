import { line } from '@pulya/contract/line'
import { z } from 'zod'

import { base } from '../base.ts'
import { image } from '@pulya/contract/image'
import type { Definition } from '../question.ts'

const config = z.strictObject({
  kind: z.literal('statement'),
  ...base,
  required: z.literal(false),
  /** Paragraphs. */
  text: z.array(line(2000)).max(10),
  picture: image.optional(),
  /** On the button that goes on, in place of ours. */
  button: line(60).optional(),
})

const answer = z.never()

export type StatementConfig = z.infer<typeof config>
/** Nothing is asked. */
export type StatementAnswer = z.infer<typeof answer>

const blank = {
  ru: { title: 'Коротко о главном', text: ['Расскажите, что важно знать перед следующим вопросом.'] },
  en: { title: 'Before we go on', text: ['Say what is worth knowing before the next question.'] },
}

export const definition = {
  config,
  answer,
  blank: (key, locale) => ({ kind: 'statement', key, required: false, ...blank[locale] }),
} satisfies Definition<StatementConfig, StatementAnswer>
