import type { z } from 'zod'

import { type Definition, varied } from '../block.ts'
import { line } from '@pulya/contract/line'

const schema = varied('subhead', { text: line(200) })

export type SubheadBlock = z.infer<typeof schema>

const blank = { ru: 'Кому это подходит и что человек получит', en: 'Whom it suits and what they get' }

export const subhead = {
  schema,
  blank: (id, locale) => ({ id, kind: 'subhead', text: blank[locale] }),
} satisfies Definition<SubheadBlock>
