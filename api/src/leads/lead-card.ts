import { faces } from '@pulya/contract/event'
import { devices } from '@pulya/contract/device'
import { grantedBonus } from '@pulya/contract/lead'
import { z } from 'zod'

import { jsonColumn } from '../db/json-column.ts'
import type { Database } from '../db/open.ts'
import { leadFile, leadFilesInRow, selectLeadFiles } from '../uploads/lead-files.ts'
import { bonusInRow, selectBonus } from './bonus.ts'
import { leadInList, leadInListRow, selectLeads } from './lead-list.ts'
import { leadStatuses, rejectionReasons } from './status.ts'

/** A lead opened: everything the manager needs before the call. */
export const leadCard = leadInList.extend({
  phoneExt: z.string().nullable(),
  comment: z.string().nullable(),
  page: z.string().nullable(),
  /** A call was ordered for this time, unix ms. */
  wantedAt: z.int().nullable(),
  /** UTM marks and hidden fields, the device and the day; of leads that came before these were kept, nothing. */
  given: z
    .object({ params: z.record(z.string(), z.string()), device: z.enum(devices), day: z.string() })
    .nullable(),
  /** Words that text rules put on the offer, by slot, as they were published: what this person had read. */
  texts: z.record(z.string(), z.string()),
  /** Presses on the offer until its form was sent; `null` where no script counted. */
  taps: z.int().nullable(),
  /** Which look of the quiz; absent for a form of an offer. */
  face: z.enum(faces).nullable(),
  /** The code this person was told; another lead of theirs may have the same. */
  bonus: grantedBonus.nullable(),
  answers: z.array(z.object({ key: z.string(), title: z.string(), text: z.string() })),
  files: z.array(leadFile),
  consents: z.array(
    z.object({
      purpose: z.string(),
      granted: z.boolean(),
      label: z.string(),
      version: z.string(),
      /** Path of the exact text that was agreed to. */
      text: z.string(),
      at: z.int(),
    }),
  ),
  changes: z.array(
    z.object({
      from: z.enum(leadStatuses),
      to: z.enum(leadStatuses),
      sum: z.int().nullable(),
      reason: z.enum(rejectionReasons).nullable(),
      /** Why, in words. */
      note: z.string().nullable(),
      /** When it really happened, where that was said; `at` is when it became known. */
      occurredAt: z.int().nullable(),
      by: z.string(),
      at: z.int(),
    }),
  ),
})

const leadCardRow = leadCard.extend({
  ...leadInListRow.shape,
  given: jsonColumn(leadCard.shape.given).nullable(),
  texts: jsonColumn(leadCard.shape.texts),
  bonus: bonusInRow,
  answers: jsonColumn(leadCard.shape.answers),
  files: leadFilesInRow,
  consents: jsonColumn(leadCard.shape.consents),
  changes: jsonColumn(leadCard.shape.changes),
})

export async function findLead(db: Database, id: string): Promise<z.infer<typeof leadCard> | undefined> {
  const [row] = await db.read({
    sql: `
      select listed.*, lead.phone_ext as phoneExt, lead.comment, lead.page, lead.wanted_at as wantedAt, lead.answers, lead.given, lead.taps,
             ${selectBonus} as bonus, ${selectLeadFiles} as files,
        (select json_group_object(spoken.key,
                  coalesce((select rule.value ->> 'text' from json_each(snapshot.body, '$.texts') as rule
                            where rule.value ->> 'key' = spoken.value), spoken.value))
         from (select snapshot, texts from exposure where visitor = lead.visitor and exposure.at <= lead.created_at
               order by at desc limit 1) as seen
         join snapshot on snapshot.hash = seen.snapshot, json_each(seen.texts) as spoken) as texts,
        (select face from submission where id = lead.submission) as face,
        (select json_group_array(
                  json_object('purpose', purpose, 'granted', json(iif(granted, 'true', 'false')), 'label', label,
                              'version', version, 'text', '/legal/' || document_id || '/' || number, 'at', at)
                  order by purpose desc)
         from consent_record join snapshot on snapshot.hash = consent_record.version
         where lead_id = lead.id) as consents,
        (select json_group_array(json_object('from', from_status, 'to', to_status, 'sum', sum,
                                             'reason', reason_code, 'note', reason, 'occurredAt', occurred_at,
                                             'by', by_user, 'at', at) order by at, rowid)
         from lead_status_change where lead_id = lead.id) as changes
      from (${selectLeads} where lead.id = ?) as listed
      join lead on lead.id = listed.id
      left join bonus on bonus.code = lead.bonus`,
    args: [id],
  })
  return row && leadCardRow.parse(row)
}
