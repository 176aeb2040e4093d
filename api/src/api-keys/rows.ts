import { z } from 'zod'

import { jsonColumn } from '../db/json-column.ts'
import type { Database } from '../db/open.ts'
import type { Statement } from '../db/statement.ts'
import { scopes, type Scope } from './scopes.ts'

interface NewKey {
  id: string
  hash: string
  workspace: string
  name: string
  ending: string
  scopes: readonly Scope[]
  by: string
  at: number
}

export const insertKey = ({ scopes: may, ...key }: NewKey): Statement => ({
  sql: `insert into api_key (id, key_hash, workspace_key, name, ending, scopes, created_by, created_at)
        values (:id, :hash, :workspace, :name, :ending, :may, :by, :at)`,
  args: { ...key, may: JSON.stringify(may) },
})

const holderRow = z.object({
  id: z.string(),
  name: z.string(),
  workspace: z.string(),
  scopes: jsonColumn(z.array(z.enum(scopes))),
  used_at: z.number().nullable(),
})

/** The key that has this hash and was not revoked. */
export async function findByHash(control: Database, hash: string) {
  const [row] = await control.read({
    sql: `select id, name, workspace_key as workspace, scopes, used_at from api_key
          where key_hash = ? and revoked_at is null`,
    args: [hash],
  })
  return row && holderRow.parse(row)
}

export const touchKey = (id: string, now: number): Statement => ({
  sql: 'update api_key set used_at = ?2 where id = ?1',
  args: [id, now],
})

/** Its name comes back when there was such a key of this firm. */
export const revokeKey = (workspace: string, id: string, now: number): Statement => ({
  sql: `update api_key set revoked_at = ?3 where workspace_key = ?1 and id = ?2 and revoked_at is null
        returning name`,
  args: [workspace, id, now],
})

const listedRow = z.object({
  id: z.string(),
  name: z.string(),
  ending: z.string(),
  scopes: jsonColumn(z.array(z.enum(scopes))),
  by: z.string(),
  createdAt: z.number(),
  usedAt: z.number().nullable(),
})

/** Those that open something, the newest first. */
export async function listKeys(control: Database, workspace: string) {
  const rows = await control.read({
    sql: `select api_key.id, api_key.name, ending, scopes, user.name as by, api_key.created_at as createdAt,
                 used_at as usedAt
          from api_key join user on user.id = created_by
          where workspace_key = ? and revoked_at is null order by api_key.created_at desc, api_key.rowid desc`,
    args: [workspace],
  })
  return rows.map((row) => listedRow.parse(row))
}
