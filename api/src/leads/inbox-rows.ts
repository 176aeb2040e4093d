import { segments } from '@pulya/contract/segment'
import { z } from 'zod'

import type { Database } from '../db/open.ts'
import type { SqlValue } from '../db/statement.ts'
import { audiences } from '../visits/audience.ts'
import { type LeadStatus, leadStatuses } from './status.ts'

/** A lead in the list. Times are unix ms, `sum` is minor units. */
export const leadInList = z.object({
  id: z.string(),
  name: z.string(),
  phone: z.string(),
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

export interface LeadFilter {
  status?: LeadStatus | undefined
  /** Part of the name or of the phone, as text. */
  text?: string | undefined
  /** The last lead of the page before. */
  after?: { createdAt: number; id: string } | undefined
  limit: number
}

const select = `
  select lead.id, lead.name, contact.phone, lead.channel, lead.status, lead.sum, lead.segment, lead.outcome, lead.variant,
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
    sql: `${select}
      where (:status is null or lead.status = :status)
        and (:text is null or lead.name like :text escape '\\' or (:digits is not null and contact.phone like :digits))
        and (:at is null or (lead.created_at, lead.id) < (:at, :id))
      order by lead.created_at desc, lead.id desc
      limit :limit`,
    args,
  })
  return rows.map((row) => leadInList.parse({ ...row, source: JSON.parse(String(row['source'])) }))
}

/** People search a phone as they see it: `8 916`, `(916)`, `+7916`. */
function phoneDigits(text: string | undefined): string | null {
  const digits = text?.replace(/\D/g, '').replace(/^8(?=\d{3})/, '7') ?? ''
  return digits.length >= 3 ? `%${digits}%` : null
}

/** A lead opened: everything the manager needs before the call. */
export const leadCard = leadInList.extend({
  phoneExt: z.string().nullable(),
  email: z.string().nullable(),
  page: z.string().nullable(),
  answers: z.array(z.object({ key: z.string(), title: z.string(), text: z.string() })),
  consents: z.array(
    z.object({
      purpose: z.string(),
      granted: z.boolean(),
      label: z.string(),
      version: z.string(),
      at: z.int(),
    }),
  ),
  changes: z.array(
    z.object({
      from: z.enum(leadStatuses),
      to: z.enum(leadStatuses),
      sum: z.int().nullable(),
      reason: z.string().nullable(),
      by: z.string(),
      at: z.int(),
    }),
  ),
})

export type LeadCard = z.infer<typeof leadCard>

export async function findLead(db: Database, id: string): Promise<LeadCard | undefined> {
  const [row] = await db.read({
    sql: `
      select listed.*, lead.phone_ext as phoneExt, lead.email, lead.page, lead.answers,
        (select json_group_array(json_object('purpose', purpose, 'granted', granted, 'label', label, 'version', version,
                                             'at', at) order by purpose desc)
         from consent_record where lead_id = lead.id) as consents,
        (select json_group_array(json_object('from', from_status, 'to', to_status, 'sum', sum, 'reason', reason,
                                             'by', by_user, 'at', at) order by at)
         from lead_status_change where lead_id = lead.id) as changes
      from (${select} where lead.id = ?) as listed
      join lead on lead.id = listed.id`,
    args: [id],
  })
  if (!row) return undefined
  const consents = z
    .array(z.object({ granted: z.number() }).loose())
    .parse(JSON.parse(String(row['consents'])))
  return leadCard.parse({
    ...row,
    source: JSON.parse(String(row['source'])),
    answers: JSON.parse(String(row['answers'])),
    consents: consents.map((consent) => ({ ...consent, granted: consent.granted === 1 })),
    changes: JSON.parse(String(row['changes'])),
  })
}
