import { link } from '@pulya/contract/link'
import { ruled } from '@pulya/contract/schema-flaws'
import { z } from 'zod'

import { type Definition, fixed } from '../block.ts'
import { line } from '@pulya/contract/line'

const schema = fixed('legal', {
  /** The legal person that advertises. */
  owner: line(120),
  requisites: z.array(z.strictObject({ label: line(30), value: line(160) })).max(8),
  links: z.array(z.strictObject({ label: line(60), href: ruled(z.string(), link) })).max(6),
})

export type LegalBlock = z.infer<typeof schema>

const blank = {
  ru: {
    owner: '[укажите полное наименование]',
    requisites: [
      { label: 'ИНН', value: '[укажите ИНН]' },
      { label: 'ОГРН', value: '[укажите ОГРН]' },
      { label: 'Адрес', value: '[укажите адрес]' },
    ],
  },
  en: {
    owner: '[registered name of the firm]',
    requisites: [
      { label: 'Company number', value: '[number]' },
      { label: 'Address', value: '[registered address]' },
    ],
  },
}

export const legal = {
  schema,
  blank: (id, locale) => ({ id, kind: 'legal', ...blank[locale], links: [] }),
} satisfies Definition<LegalBlock>
