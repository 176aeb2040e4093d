import type { Database } from '../db/open.ts'
import { type LeadFilter, type LeadInList, listLeads } from '../leads/lead-list.ts'
import { minorDigits } from '../spend/table/amount-in.ts'
import { type Cell, csvMark, csvRows } from './csv.ts'

const pageOf = 500

const columns: Record<string, (lead: LeadInList, digits: number) => Cell> = {
  id: ({ id }) => id,
  created_at: ({ createdAt }) => new Date(createdAt).toISOString(),
  name: ({ name }) => name,
  phone: ({ phone }) => phone,
  email: ({ email }) => email,
  channel: ({ channel }) => channel,
  status: ({ status }) => status,
  sum: ({ sum }, digits) => (sum === null ? null : sum / 10 ** digits),
  segment: ({ segment }) => segment,
  outcome: ({ outcome }) => outcome,
  variant: ({ variant }) => variant,
  audience: ({ audience }) => audience,
  source_id: ({ source }) => source.id,
  source: ({ source }) => source.title,
}

/** All leads that fit, the newest first, page by page: however many there are, one page of them is in memory. */
export async function* leadsCsv(
  db: Database,
  filter: Pick<LeadFilter, 'status' | 'text'>,
  currency: string,
): AsyncGenerator<string> {
  yield csvMark + csvRows([Object.keys(columns)])
  const digits = minorDigits(currency)
  let after: LeadFilter['after']
  for (;;) {
    const leads = await listLeads(db, { ...filter, after, limit: pageOf })
    if (leads.length > 0)
      yield csvRows(leads.map((lead) => Object.values(columns).map((cell) => cell(lead, digits))))
    const last = leads.at(-1)
    if (!last || leads.length < pageOf) return
    after = last
  }
}
