import { email } from '@pulya/contract/email'
import { z } from 'zod'

import { base } from '../base.ts'
import type { Definition } from '../question.ts'

const config = z.strictObject({ kind: z.literal('email'), ...base })

export type EmailConfig = z.infer<typeof config>
/** In the browser as it was typed; stored with an ASCII domain in lower case. */
export type EmailAnswer = string

const blank = { ru: 'На какую почту прислать расчёт?', en: 'Where should we email your estimate?' }

export const definition = {
  config,
  answer: z.string(),
  blank: (key, locale) => ({ kind: 'email', key, title: blank[locale], required: true }),
  clean: (_, answer) => {
    if (!answer.trim()) return { value: undefined }
    const cleaned = email(answer)
    return 'flaw' in cleaned ? { flaw: { code: 'email-invalid' } } : cleaned
  },
} satisfies Definition<EmailConfig, EmailAnswer>
