import type { z } from 'zod'

import { type Definition, varied } from '../block.ts'
import { line } from '@pulya/contract/line'

const schema = varied('headline', { text: line(120) })

export type HeadlineBlock = z.infer<typeof schema>

const blank = { ru: 'Что вы обещаете — одной фразой', en: 'Your promise in one sentence' }

export const headline = {
  schema,
  blank: (id, locale) => ({ id, kind: 'headline', text: blank[locale] }),
} satisfies Definition<HeadlineBlock>
