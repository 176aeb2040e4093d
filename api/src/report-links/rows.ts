import { z } from 'zod'

import type { Database } from '../db/open.ts'
import type { Statement } from '../db/statement.ts'
import { outsideLink } from '../outside-links/link.ts'

const linkRow = outsideLink.extend({ experiment_id: z.string(), password: z.string().nullable() })

export type LinkRow = z.infer<typeof linkRow>

const select = `
  select id, experiment_id, token_hash, name, password, created_at, created_by, expires_at, revoked_at
  from report_link`

export async function findLink(db: Database, id: string): Promise<LinkRow | undefined> {
  const [row] = await db.read({ sql: `${select} where id = ?`, args: [id] })
  return row && linkRow.parse(row)
}

/** The newest first. */
export async function listLinks(db: Database, experiment: string): Promise<LinkRow[]> {
  const sql = `${select} where experiment_id = ? order by created_at desc, id limit 200`
  const rows = await db.read({ sql, args: [experiment] })
  return rows.map((row) => linkRow.parse(row))
}

export const insertLink = (link: LinkRow): Statement => ({
  sql: `insert into report_link
          (id, experiment_id, token_hash, name, password, created_at, created_by, expires_at, revoked_at)
        values (:id, :experiment_id, :token_hash, :name, :password, :created_at, :created_by, :expires_at, :revoked_at)`,
  args: link,
})

/** One row comes back when there was such a link. */
export const revokeLink = (experiment: string, id: string, now: number): Statement => ({
  sql: `update report_link set revoked_at = coalesce(revoked_at, :now)
        where id = :id and experiment_id = :experiment returning id`,
  args: { experiment, id, now },
})
