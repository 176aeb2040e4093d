import type { Locale } from '@pulya/contract/locale'

import type { OfferDocument } from '../document.ts'
import { begun, consents, legal } from './template.ts'

const look = { theme: 'clinic', layout: 'letter', vertical: 'general' } as const

/** The least that is an offer: what is promised, one action, who answers for it. */
export const emptyOffer: Record<Locale, OfferDocument> = {
  ru: {
    ...begun.ru,
    ...look,
    title: 'Новый оффер',
    description: 'Что получит посетитель и что для этого нужно сделать.',
    blocks: [
      { id: 'headline', kind: 'headline', text: 'Что получит посетитель' },
      { id: 'subhead', kind: 'subhead', text: 'Почему этому можно верить: срок, цена, порядок работы' },
      {
        id: 'form',
        kind: 'form',
        title: 'Оставьте заявку',
        text: 'Позвоним один раз и ответим на вопросы.',
        button: 'Оставить заявку',
        consents: consents.ru,
      },
      legal.ru(),
    ],
    thanks: { title: 'Спасибо', text: 'Позвоним в рабочее время.' },
  },
  en: {
    ...begun.en,
    ...look,
    title: 'New offer',
    description: 'What the visitor gets, and what it takes.',
    blocks: [
      { id: 'headline', kind: 'headline', text: 'What the visitor gets' },
      {
        id: 'subhead',
        kind: 'subhead',
        text: 'Why it can be believed: the time, the price, the way you work',
      },
      {
        id: 'form',
        kind: 'form',
        title: 'Leave a request',
        text: 'We call once and answer your questions.',
        button: 'Send the request',
        consents: consents.en,
      },
      legal.en(),
    ],
    thanks: { title: 'Thank you', text: 'We call in office hours.' },
  },
}
