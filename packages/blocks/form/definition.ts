import { consentAsks } from '@pulya/quiz/consent'
import type { z } from 'zod'

import { type Definition, varied } from '../block.ts'
import { line } from '@pulya/contract/line'

const content = { title: line(80), text: line(200).exactOptional(), button: line(40) }

// Consent is asked as at the end of a quiz, and of every visitor alike: it is not a thing to experiment with.
const schema = varied('form', content).extend({ consents: consentAsks })

export type FormBlock = z.infer<typeof schema>

const blank = {
  ru: { title: 'Оставьте телефон, мы перезвоним', button: 'Перезвоните мне' },
  en: { title: 'Leave your phone and we will call', button: 'Call me back' },
}

export const form = {
  schema,
  blank: (id, locale) => ({ id, kind: 'form', ...blank[locale], consents: [] }),
} satisfies Definition<FormBlock>
