import { line } from '@pulya/contract/line'
import { ruled } from '@pulya/contract/schema-flaws'
import { z } from 'zod'

import { type Definition, varied } from '../block.ts'
import { handle, messengers as names } from './handle.ts'

const link = ruled(
  z.strictObject({ messenger: z.enum(names), handle: z.string().max(200) }),
  ({ messenger, handle: typed }) => {
    const cleaned = handle(messenger, typed)
    return 'flaw' in cleaned ? cleaned : { value: { messenger, handle: cleaned.value } }
  },
)

const schema = varied('messengers', {
  label: line(60).exactOptional(),
  /** What is already typed when the talk opens, where the messenger can do that. */
  text: line(300).exactOptional(),
}).extend({
  /** None until the marketer has named one; the block is not shown then. */
  links: z
    .array(link)
    .max(names.length)
    .refine(
      (links) => new Set(links.map(({ messenger }) => messenger)).size === links.length,
      'key-repeated',
    ),
})

export type MessengersBlock = z.infer<typeof schema>

const blank = {
  ru: { label: 'Или напишите нам', text: 'Здравствуйте! Пишу с вашего сайта.' },
  en: { label: 'Or write to us', text: 'Hello! I am writing from your site.' },
}

export const messengers = {
  schema,
  blank: (id, locale) => ({ id, kind: 'messengers', ...blank[locale], links: [] }),
} satisfies Definition<MessengersBlock>
