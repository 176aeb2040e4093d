import { line } from '@pulya/contract/line'
import { publicId } from '@pulya/contract/public-id'
import { consentAsks } from '@pulya/quiz/consent'
import { askedFields } from '@pulya/quiz/contact-step'
import type { z } from 'zod'

import { type Definition, varied } from '../block.ts'

const content = { title: line(80), text: line(200).exactOptional(), button: line(40) }

/** A file for a contact. The mailing is asked for in a box of its own: whoever leaves it empty has the file all the same. */
const schema = varied('magnet', content).extend({
  /** An uploaded document, downloaded under the name it came with. Absent until the marketer has chosen one; it cannot be published then. */
  file: publicId.exactOptional(),
  fields: askedFields.exactOptional(),
  consents: consentAsks,
})

export type MagnetBlock = z.infer<typeof schema>

const blank = {
  ru: { title: 'Заберите чек-лист', button: 'Получить файл' },
  en: { title: 'Take the checklist', button: 'Get the file' },
}

export const magnet = {
  schema,
  blank: (id, locale) => ({
    id,
    kind: 'magnet',
    ...blank[locale],
    fields: [{ name: 'email', required: true }],
    consents: [],
  }),
} satisfies Definition<MagnetBlock>
