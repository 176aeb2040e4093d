import type { Locale } from '@pulya/contract/locale'
import { offerFace } from '@pulya/offer/templates/face'
import { templateNames, templates } from '@pulya/offer/templates/templates'
import { quizFace } from '@pulya/quiz/templates/face'
import { quizTemplateNames, quizTemplates } from '@pulya/quiz/templates/templates'

import type { CardKind, TemplateCard } from './template-card.ts'

/** As much of each template as its card shows; the rest stays on the server. */
const cardsOf: Record<CardKind, (locale: Locale) => TemplateCard[]> = {
  offer: (locale) =>
    templateNames.map((template) => {
      const { name, trade, offer } = templates[template]
      const from = { kind: 'offer', template } as const
      return { from, name: name[locale], trade: trade[locale], face: offerFace(offer[locale]) }
    }),
  quiz: (locale) =>
    quizTemplateNames.map((template) => {
      const { name, trade, quiz } = quizTemplates[template]
      const from = { kind: 'quiz', template } as const
      return { from, name: name[locale], trade: trade[locale], face: quizFace(quiz[locale]) }
    }),
}

/** By the language of the document. */
export const templateCards = (kind: CardKind): Record<Locale, TemplateCard[]> => ({
  ru: cardsOf[kind]('ru'),
  en: cardsOf[kind]('en'),
})
