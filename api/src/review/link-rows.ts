import { z } from 'zod'

import type { Database } from '../db/open.ts'
import type { Statement } from '../db/statement.ts'
import { outsideLink } from '../outside-links/link.ts'

const linkRow = outsideLink.extend({ document_id: z.string() })

export type LinkRow = z.infer<typeof linkRow>

const select = `
  select id, document_id, token_hash, name, created_at, created_by, expires_at, revoked_at from review_link`

export async function findLink(db: Database, id: string): Promise<LinkRow | undefined> {
  const [row] = await db.read({ sql: `${select} where id = ?`, args: [id] })
  return row && linkRow.parse(row)
}

/** The newest first. */
export async function listLinks(db: Database, document: string): Promise<LinkRow[]> {
  const sql = `${select} where document_id = ? order by created_at desc, id limit 200`
  const rows = await db.read({ sql, args: [document] })
  return rows.map((row) => linkRow.parse(row))
}

export const insertLink = (link: LinkRow): Statement => ({
  sql: `insert into review_link (id, document_id, token_hash, name, created_at, created_by, expires_at, revoked_at)
        values (:id, :document_id, :token_hash, :name, :created_at, :created_by, :expires_at, :revoked_at)`,
  args: link,
})

/** One row comes back when there was such a link. */
export const revokeLink = (document: string, id: string, now: number): Statement => ({
  sql: `update review_link set revoked_at = coalesce(revoked_at, :now)
        where id = :id and document_id = :document returning id`,
  args: { document, id, now },
})
