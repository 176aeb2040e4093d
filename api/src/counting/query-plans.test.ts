import { expect, test } from 'vitest'

import { openTestDatabase } from '../db/test-database.ts'
import { restage } from '../leads/lead-stages.ts'
import { recountLeads } from '../leads/lead-steps.ts'
import { eventFold } from '../visits/event-fold.ts'
import { fold } from './fold.ts'

/** What grows with visitors. `step` is what the paces call `visitor_step`. */
const grows =
  /\bSCAN (event|exposure|visitor_step|step|lead|lead_stage|lead_status_change|submission|answer)\b/

test('what every commit does takes no longer the more visitors there have been', async () => {
  const { database } = await openTestDatabase()
  const ofOneLead = ['lead.id = :id', { id: 'l' }] as const
  const statements = [
    ...fold,
    ...restage(...ofOneLead),
    ...recountLeads(...ofOneLead),
    ...eventFold.statements([]),
  ]
  for (const { sql, args } of statements) {
    const plan = await database.read({ sql: `explain query plan ${sql}`, args })
    expect(plan.filter(({ detail }) => typeof detail !== 'string' || grows.test(detail))).toEqual([])
  }
})
