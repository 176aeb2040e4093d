import { phone } from '@pulya/contract/phone'
import { z } from 'zod'

import { base } from '../base.ts'
import type { Definition } from '../question.ts'

const config = z.strictObject({ kind: z.literal('phone'), ...base })

export type PhoneConfig = z.infer<typeof config>
/** In the browser as it was typed; stored as `+79161234567`, with `;ext=12` after it when there is an extension. */
export type PhoneAnswer = string

const blank = { ru: 'По какому номеру вам позвонить?', en: 'What number can we call you on?' }

export const definition = {
  config,
  answer: z.string(),
  blank: (key, locale) => ({ kind: 'phone', key, title: blank[locale], required: true }),
  clean: (_, answer) => {
    if (!answer.trim()) return { value: undefined }
    const cleaned = phone(answer)
    if ('flaw' in cleaned) return { flaw: { code: 'phone-invalid' } }
    const { e164, ext } = cleaned.value
    return { value: ext ? `${e164};ext=${ext}` : e164 }
  },
} satisfies Definition<PhoneConfig, PhoneAnswer>
