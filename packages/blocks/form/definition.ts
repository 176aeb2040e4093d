import { consentAsks } from '@pulya/quiz/consent'
import { askedChannels, askedFields } from '@pulya/quiz/contact-step'
import type { z } from 'zod'

import { type Definition, varied } from '../block.ts'
import { line } from '@pulya/contract/line'

const content = { title: line(80), text: line(200).exactOptional(), button: line(40) }

// What is asked is asked as at the end of a quiz, and of every visitor alike: a lead is checked against one list.
const schema = varied('form', content).extend({
  fields: askedFields.exactOptional(),
  channels: askedChannels.exactOptional(),
  consents: consentAsks,
})

export type FormBlock = z.infer<typeof schema>

const blank = {
  ru: { title: 'Оставьте телефон, мы перезвоним', button: 'Перезвоните мне' },
  en: { title: 'Leave your phone and we will call', button: 'Call me back' },
}

export const form = {
  schema,
  blank: (id, locale) => ({ id, kind: 'form', ...blank[locale], consents: [] }),
} satisfies Definition<FormBlock>
