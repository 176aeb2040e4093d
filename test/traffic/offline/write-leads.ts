import { randomUUID } from 'node:crypto'

import type { Statement } from '../../../api/src/db/statement.ts'
import { leadStatements, type NewLead } from '../../../api/src/leads/lead-rows.ts'
import { restage } from '../../../api/src/leads/lead-stages.ts'
import { recountLeads } from '../../../api/src/leads/lead-steps.ts'
import { dayMs } from '../truth/calendar.ts'
import type { Compared } from './compared.ts'
import type { MadeVisitor } from './made-visitor.ts'

const rates = { qualified: 0.5, contract: { A: 0.2, B: 0.28 } }

/** The leads of these visitors as forms bring them, and what managers have said of them until now. */
export function writeLeads(compared: Compared, visitors: readonly MadeVisitor[], now: number): Statement[] {
  const leads = visitors.flatMap((visitor) =>
    visitor.leadAt === undefined ? [] : [{ visitor, lead: leadOf(compared, visitor, visitor.leadAt) }],
  )
  const changes = leads.flatMap(({ visitor, lead }) => changesOf(visitor, lead)).filter(({ at }) => at < now)
  const args = { changed: JSON.stringify(changes) }
  const which = `lead.id in (select value ->> 'lead' from json_each(:changed))`
  return [
    ...leads.flatMap(({ lead }) => leadStatements(lead, [], undefined)),
    { sql: insertChanges, args },
    ...restage(which, args),
    ...recountLeads(which, args),
  ]
}

const insertChanges = `
  insert into lead_status_change (id, lead_id, from_status, to_status, sum, by_user, at)
  select value ->> 'id', value ->> 'lead', value ->> 'from', value ->> 'to', value ->> 'sum', 'offline', value ->> 'at'
  from json_each(:changed)`

function leadOf({ offer }: Compared, { exposure, luck }: MadeVisitor, at: number): NewLead {
  const { visitor, audience } = exposure
  return {
    id: randomUUID(),
    digest: visitor,
    contactId: randomUUID(),
    name: 'Иван',
    phone: `+7${String(Math.floor(luck.sum * 1e10)).padStart(10, '9')}`,
    phoneExt: null,
    email: null,
    comment: null,
    channel: null,
    wantedAt: null,
    source: offer.id,
    snapshot: offer.hash,
    submission: null,
    visitor,
    audience,
    answers: '[]',
    outcome: null,
    segment: null,
    score: null,
    page: null,
    given: '{}',
    taps: 4,
    atClient: at,
    at,
  }
}

/** A step a week until it is known, the contract in about a month. */
function changesOf({ exposure, luck }: MadeVisitor, { id: lead, at }: NewLead) {
  const change = (from: string, to: string, days: number, sum?: number) => ({
    id: randomUUID(),
    lead,
    from,
    to,
    sum,
    at: at + days * dayMs,
  })
  if (luck.qualified >= rates.qualified) return [change('new', 'contacted', 2)]
  const qualified = [change('new', 'contacted', 1), change('contacted', 'qualified', 3)]
  if (luck.contract >= rates.contract[exposure.variant === 'B' ? 'B' : 'A']) return qualified
  const sum = Math.round((60_000 + 60_000 * luck.sum) * 100)
  return [...qualified, change('qualified', 'contract', 20 + Math.round(20 * luck.sum), sum)]
}
