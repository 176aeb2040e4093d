import { z } from 'zod'

import { type Definition, varied } from '../block.ts'
import { line } from '@pulya/contract/line'

const schema = varied('bullets', { items: z.array(line(100)).min(1).max(5) })

export type BulletsBlock = z.infer<typeof schema>

const blank = {
  ru: ['Первый довод', 'Второй довод', 'Третий довод'],
  en: ['The first reason', 'The second reason', 'The third reason'],
}

export const bullets = {
  schema,
  blank: (id, locale) => ({ id, kind: 'bullets', items: blank[locale] }),
} satisfies Definition<BulletsBlock>
