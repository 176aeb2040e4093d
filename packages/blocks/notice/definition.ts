import { z } from 'zod'

import { type Definition, fixed } from '../block.ts'
import { wordingNames } from './wordings.ts'

const schema = fixed('notice', { wording: z.enum(wordingNames) })

export type NoticeBlock = z.infer<typeof schema>

export const notice = {
  schema,
  blank: (id) => ({ id, kind: 'notice', wording: 'ru-bankruptcy' }),
} satisfies Definition<NoticeBlock>
