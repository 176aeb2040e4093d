import type { DocumentKind } from '../documents/document.ts'
import type { WorkspaceRow } from '../workspaces/rows.ts'

/** A made-up firm as it is on the first start. */
export interface DemoFirm {
  about: Omit<WorkspaceRow, 'key' | 'secret'>
  /** In the order in which they refer to each other; `name` stands in them for the public id each gets. */
  documents: { name: string; kind: DocumentKind; slug: string; file: string }[]
  /** Name of the experiment its offer starts with. */
  experiment?: string
}

export const demoFirms: readonly DemoFirm[] = [
  {
    about: { name: 'Ясный счёт', locale: 'ru', time_zone: 'Europe/Moscow', currency: 'RUB' },
    documents: [
      { name: 'demo-processing', kind: 'consent', slug: 'soglasie', file: 'consent.processing.json' },
      { name: 'demo-advertising', kind: 'consent', slug: 'rassylka', file: 'consent.ads.json' },
      { name: 'demo-quiz', kind: 'quiz', slug: 'proverka', file: 'quiz.proverka.json' },
      { name: 'demo-offer', kind: 'offer', slug: 'bankrotstvo', file: 'offer.bankrotstvo.json' },
    ],
    experiment: 'Заголовок: вопрос, шаги или боль',
  },
  {
    about: { name: 'Plumb & Level', locale: 'en', time_zone: 'Europe/London', currency: 'GBP' },
    documents: [
      { name: 'demo-processing', kind: 'consent', slug: 'processing', file: 'consent.processing.en.json' },
      { name: 'demo-advertising', kind: 'consent', slug: 'newsletter', file: 'consent.ads.en.json' },
      { name: 'demo-quiz', kind: 'quiz', slug: 'price', file: 'quiz.price.json' },
      { name: 'demo-offer', kind: 'offer', slug: 'renovation-price', file: 'offer.renovation-price.json' },
    ],
  },
]
