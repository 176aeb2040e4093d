import type { Locale } from '@pulya/contract/locale'
import type { Question } from '@pulya/questions/definitions'

import type { QuizDocument } from '../document.ts'

/** A quiz of a trade, complete but for the firm's phone and the text of its consent. */
export interface QuizTemplate {
  /** What it helps with, in a few words. */
  name: Record<Locale, string>
  trade: Record<Locale, string>
  quiz: Record<Locale, QuizDocument>
}

/** What stands in a template where a firm names the text of its consent to processing. */
export const consentToName = 'firm-consent'

/** What every template begins with. */
export const begun = {
  ru: { schema: 1, locale: 'ru', phone: '+7 495 000-00-00', bands: [] },
  en: { schema: 1, locale: 'en', phone: '+44 20 7946 0000', bands: [] },
} satisfies Record<Locale, Partial<QuizDocument>>

/** Ways to be answered, and the one box that every form needs. */
export const contactWays = {
  ru: {
    channels: ['call', 'telegram', 'whatsapp', 'max'],
    consents: [
      {
        purpose: 'processing',
        label: 'Даю согласие на обработку моих данных, чтобы мне ответили на заявку',
        document: consentToName,
        required: true,
      },
    ],
  },
  en: {
    channels: ['call', 'whatsapp', 'telegram'],
    consents: [
      {
        purpose: 'processing',
        label: 'I agree to the processing of my data so that I get an answer',
        document: consentToName,
        required: true,
      },
    ],
  },
} satisfies Record<Locale, Partial<QuizDocument['contact']>>

type Offered = Question<'multiple'>['options'][number]

/** An option in one line: its key, its words, and what it is worth. */
export const option = (
  key: string,
  label: string,
  more: Omit<Partial<Offered>, 'key' | 'label'> = {},
): Offered => ({ key, label, ...more })

type Asked = Partial<Pick<Question, 'when' | 'actions'>>

/** One answer of several. The help is the line that takes the fear of answering. */
export const single = (
  key: string,
  [title, help]: readonly [string, string],
  options: Question<'single'>['options'],
  more: Asked = {},
): Question<'single'> => ({ kind: 'single', key, title, help, required: true, ...more, options })

/** Any of several. */
export const multiple = (
  key: string,
  [title, help]: readonly [string, string],
  options: Offered[],
  more: Asked = {},
): Question<'multiple'> => ({ kind: 'multiple', key, title, help, required: true, ...more, options })
