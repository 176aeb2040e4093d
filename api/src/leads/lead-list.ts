import { segments } from '@pulya/contract/segment'
import { z } from 'zod'

import { jsonColumn } from '../db/json-column.ts'
import type { Database } from '../db/open.ts'
import type { SqlValue } from '../db/statement.ts'
import { audiences } from '../visits/audience.ts'
import { type LeadStatus, leadStatuses } from './status.ts'

/** A lead in the list. Times are unix ms, `sum` is minor units. */
export const leadInList = z.object({
  id: z.string(),
  /** Empty when the form did not ask for it, or the person did not say. */
  name: z.string(),
  /** E.164. Whoever left none can be written to. */
  phone: z.string().nullable(),
  email: z.string().nullable(),
  channel: z.string().nullable(),
  status: z.enum(leadStatuses),
  sum: z.int().nullable(),
  segment: z.enum(segments).nullable(),
  outcome: z.string().nullable(),
  variant: z.string().nullable(),
  audience: z.enum(audiences),
  source: z.object({ id: z.string(), title: z.string() }),
  createdAt: z.int(),
})

export type LeadInList = z.infer<typeof leadInList>

/** The same as a row of `selectLeads`. */
export const leadInListRow = leadInList.extend({ source: jsonColumn(leadInList.shape.source) })

export interface LeadFilter {
  status?: LeadStatus | undefined
  /** Part of the name, of the phone or of the e-mail, as text. */
  text?: string | undefined
  /** The last lead of the page before. */
  after?: { createdAt: number; id: string } | undefined
  limit: number
}

export const selectLeads = `
  select lead.id, lead.name, contact.phone, coalesce(lead.email, contact.email) as email, lead.channel, lead.status, lead.sum, lead.segment, lead.outcome, lead.variant,
         lead.audience, lead.created_at as createdAt,
         json_object('id', document.id, 'title', document.title) as source
  from lead
  join contact on contact.id = lead.contact_id
  join document on document.id = lead.source`

export async function listLeads(
  db: Database,
  { status, text, after, limit }: LeadFilter,
): Promise<LeadInList[]> {
  const args: Record<string, SqlValue> = {
    status: status ?? null,
    text: text ? `%${text.replace(/[\\%_]/g, '\\$&')}%` : null,
    digits: phoneDigits(text),
    at: after?.createdAt ?? null,
    id: after?.id ?? null,
    limit,
  }
  const rows = await db.report({
    sql: `${selectLeads}
      where (:status is null or lead.status = :status)
        and (:text is null or lead.name like :text escape '\\' or coalesce(lead.email, contact.email) like :text escape '\\'
             or (:digits is not null and contact.phone like :digits))
        and (:at is null or (lead.created_at, lead.id) < (:at, :id))
      order by lead.created_at desc, lead.id desc
      limit :limit`,
    args,
  })
  return rows.map((row) => leadInListRow.parse(row))
}

/** People search a phone as they see it: `8 916`, `(916)`, `+7916`. */
function phoneDigits(text: string | undefined): string | null {
  const digits = text?.replace(/\D/g, '').replace(/^8(?=\d{3})/, '7') ?? ''
  return digits.length >= 3 ? `%${digits}%` : null
}
