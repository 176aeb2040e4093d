import { randomUUID } from 'node:crypto'

import type { EventsSent } from '@pulya/contract/event'
import type { LeadSent } from '@pulya/contract/lead'

import { planOf } from '../traffic/plan.ts'
import type { World } from './world.ts'

/** Events that are accepted, with new ids each time. */
export function goodEvents({ quiz }: World): EventsSent {
  const about = { at: Date.now(), submission: randomUUID() }
  return {
    source: quiz.snapshot.publicId,
    snapshot: quiz.hash,
    visitor: randomUUID(),
    events: [
      { ...about, id: randomUUID(), kind: 'quiz_start' },
      { ...about, id: randomUUID(), kind: 'answer', question: 'debt-size', answer: '300-500', ms: 1200 },
    ],
  }
}

const { answerTo } = planOf(1, 1, 0)

/** A lead that is accepted, with new ids each time. */
export function goodLead({ quiz: { snapshot, hash } }: World): LeadSent {
  return {
    id: randomUUID(),
    source: snapshot.publicId,
    snapshot: hash,
    visitor: randomUUID(),
    submission: randomUUID(),
    answers: Object.fromEntries(
      snapshot.questions.flatMap((question) => {
        const answer = answerTo(question)
        return answer === undefined ? [] : [[question.key, answer]]
      }),
    ),
    contact: { name: 'Иван', phone: '8 (916) 123-45-67' },
    consents: snapshot.contact.consents.map(({ purpose, version }) => ({ purpose, version, granted: true })),
    at: Date.now(),
  }
}
