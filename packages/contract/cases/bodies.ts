import type { EventsSent } from '../event.ts'
import type { LeadSent } from '../lead.ts'

const hash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

/** A whole lead as a careful client sends it. */
export const leadBody: LeadSent = {
  id: '0b5c8d2e-9d1c-4b6a-8c7e-2f1a3b4c5d6e',
  source: 'k7f3-q9d2',
  snapshot: hash,
  visitor: '3f0e8a57-6c1b-4d2e-9f3a-7b8c9d0e1f2a',
  submission: '5a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
  answers: { debt: 500_000, who: { picked: ['bank', 'other'], other: 'Ломбард' } },
  contact: { name: 'Иван', phone: '8 (916) 123-45-67', email: 'ivan@example.com', channel: 'telegram' },
  consents: [{ purpose: 'processing', version: hash, granted: true }],
  page: 'https://site.example.com/?utm_source=yandex',
  at: '2026-11-20T10:00:00+03:00',
}

/** One of each shape an event takes. */
export const eventsBody: EventsSent = {
  source: 'k7f3-q9d2',
  snapshot: hash,
  visitor: '3f0e8a57-6c1b-4d2e-9f3a-7b8c9d0e1f2a',
  events: [
    {
      id: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
      kind: 'answer',
      at: 1_795_158_000_000,
      submission: '5a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
      question: 'debt',
      answer: 500_000,
      ms: 4200,
    },
    { id: '8d0f7780-8536-41ef-a55c-f18fd2fa1bf8', kind: 'page_view', at: '2026-11-20T07:00:00Z' },
  ],
}
