import { line } from '@pulya/contract/line'
import { consentAsks } from '@pulya/quiz/consent'
import type { z } from 'zod'

import { type Definition, varied } from '../block.ts'

const content = { title: line(80), text: line(200).exactOptional(), button: line(40) }

// It asks for a phone and a time. When somebody calls is said by the office hours of the offer, not by its author.
const schema = varied('callback', content).extend({ consents: consentAsks })

export type CallbackBlock = z.infer<typeof schema>

const blank = {
  ru: { title: 'Закажите звонок', button: 'Перезвоните мне' },
  en: { title: 'Order a call', button: 'Call me back' },
}

export const callback = {
  schema,
  blank: (id, locale) => ({ id, kind: 'callback', ...blank[locale], consents: [] }),
} satisfies Definition<CallbackBlock>
