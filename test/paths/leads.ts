import { type JsonValue, jsonValue } from '@pulya/contract/json-value'
import { z } from 'zod'

import { openDatabaseFile } from '../database.ts'

/** What was kept of one visitor. */
export interface KeptLead {
  answers: Record<string, JsonValue>
  outcome: unknown
  score: unknown
  segment: unknown
  discount: unknown
}

const textColumn = z
  .string()
  .transform((text) => z.array(z.object({ key: z.string(), value: jsonValue })).parse(JSON.parse(text)))

/** What is on disk of the visitor who left this e-mail or phone; `undefined` when nothing is. */
export async function keptLead(
  dataFolder: string,
  publicId: string,
  contact: string,
): Promise<KeptLead | undefined> {
  const [workspace = ''] = publicId.split('-')
  const file = openDatabaseFile(dataFolder, workspace)
  const rows = await file.rows(
    `select lead.answers, outcome, score, segment,
            (select amount from bonus where bonus.lead_id = lead.id) as discount
     from lead join contact on contact.id = contact_id where ? in (contact.phone, contact.email)`,
    [contact],
  )
  file.close()
  if (rows.length > 1) throw new Error(`${contact} is there ${rows.length} times`)
  const [row] = rows
  if (!row) return undefined
  const told = textColumn.parse(row['answers'])
  const answers = Object.fromEntries(told.map(({ key, value }) => [key, value]))
  const { outcome, score, segment, discount } = row
  return { answers, outcome, score, segment, discount }
}
