import { line } from '@pulya/contract/line'
import type { z } from 'zod'

import { type Definition, varied } from '../block.ts'

/** One of each: who has more to answer puts several of these blocks in a row. */
const schema = varied('faq', { question: line(120), answer: line(400) })

export type FaqBlock = z.infer<typeof schema>

const blank = {
  ru: { question: 'Что спрашивают чаще всего?', answer: 'Ответ в двух-трёх предложениях' },
  en: { question: 'What do people ask most?', answer: 'The answer in two or three sentences' },
}

export const faq = {
  schema,
  blank: (id, locale) => ({ id, kind: 'faq', ...blank[locale] }),
} satisfies Definition<FaqBlock>
