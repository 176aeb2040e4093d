import { z } from 'zod'

import { anyJson } from '../db/json-column.ts'
import type { Database } from '../db/open.ts'
import type { Statement } from '../db/statement.ts'

/** How a version came before visitors: by hand, by the clock, or brought back. */
export const ways = ['published', 'scheduled', 'restored'] as const

export interface Putting {
  documentId: string
  hash: string
  how: (typeof ways)[number]
  by: string
  /** The draft it was frozen from, which may have been edited since. */
  revision: number | null
  /** Only if nothing has been edited since. */
  ifCurrent: boolean
}

/**
 * Points a document at one of its versions, unless its variants are being compared, and writes that down. The first
 * statement returns the number of the version when it did.
 */
export const putVersion = (
  { documentId, hash, how, by, revision, ifCurrent }: Putting,
  now: number,
): Statement[] => [
  {
    sql: `update document set published = ?1, published_revision = ?3
          where id = ?2 and (revision = ?3 or not ?4)
            and not exists (select 1 from experiment where document_id = ?2 and status in ('running', 'paused'))
          returning (select number from snapshot where hash = ?1) as number`,
    args: [hash, documentId, revision, Number(ifCurrent)],
  },
  {
    sql: `insert into publication (document_id, hash, how, by, revision, at)
          select ?, ?, ?, ?, ?, ? where changes() > 0`,
    args: [documentId, hash, how, by, revision, now],
  },
]

const versionRow = z.object({
  hash: z.string(),
  number: z.number(),
  body: anyJson,
  puttings: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.array(z.object({ how: z.enum(ways), by: z.string(), at: z.number() }))),
})

export type VersionRow = z.infer<typeof versionRow>

/** The newest first, each with the times it was put before visitors, the oldest first. */
export async function listVersionRows(
  db: Database,
  documentId: string,
  limit: number,
): Promise<VersionRow[]> {
  const rows = await db.read({
    sql: `select hash, number, body,
            (select json_group_array(json_object('how', how, 'by', by, 'at', at) order by at)
             from publication where publication.hash = snapshot.hash) as puttings
          from snapshot
          where document_id = ? and exists (select 1 from publication where publication.hash = snapshot.hash)
          order by number desc limit ?`,
    args: [documentId, limit],
  })
  return rows.map((row) => versionRow.parse(row))
}

/** Of the draft this version was frozen from; `null` when nobody knows any more. */
export async function revisionOf(db: Database, hash: string): Promise<number | null> {
  const sql =
    'select revision from publication where hash = ? and revision is not null order by at desc limit 1'
  const [row] = await db.read({ sql, args: [hash] })
  return row ? z.object({ revision: z.number() }).parse(row).revision : null
}
