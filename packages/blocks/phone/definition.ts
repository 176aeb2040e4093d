import { line } from '@pulya/contract/line'
import { ruled } from '@pulya/contract/schema-flaws'
import { shownPhone } from '@pulya/contract/shown-phone'
import { z } from 'zod'

import { type Definition, varied } from '../block.ts'

const schema = varied('phone', {
  /** What the call is for. */
  label: line(60).exactOptional(),
  /** As people read it; the firm's own where there is none. A variant may have another, so that calls are told apart. */
  number: ruled(z.string(), shownPhone).exactOptional(),
  note: line(100).exactOptional(),
})

export type PhoneBlock = z.infer<typeof schema>

const blank = {
  ru: { label: 'Спросить по телефону' },
  en: { label: 'Ask by phone' },
}

export const phone = {
  schema,
  blank: (id, locale) => ({ id, kind: 'phone', ...blank[locale] }),
} satisfies Definition<PhoneBlock>
