import { picture } from '@pulya/contract/picture'
import { fileKinds } from '@pulya/questions/file-limits'
import { z } from 'zod'

import { jsonColumn } from '../db/json-column.ts'
import type { Database } from '../db/open.ts'
import type { Statement } from '../db/statement.ts'

const assetRow = z.object({
  id: z.string(),
  digest: z.string(),
  name: z.string(),
  kind: z.enum(fileKinds),
  picture: jsonColumn(picture).nullable(),
  /** By the name that ends their address, `480.avif`. */
  files: jsonColumn(z.record(z.string(), z.object({ file: z.string(), bytes: z.int() }))),
})

export type Asset = z.infer<typeof assetRow>

const select = 'select id, digest, name, kind, picture, files from asset'

export async function findAsset(db: Database, id: string): Promise<Asset | undefined> {
  const [row] = await db.read({ sql: `${select} where id = ?`, args: [id] })
  return row && assetRow.parse(row)
}

/** Of these ids, those that are the firm's. */
export async function findAssets(db: Database, ids: readonly string[]): Promise<Asset[]> {
  const sql = `${select} where id in (select value from json_each(?))`
  const rows = await db.read({ sql, args: [JSON.stringify(ids)] })
  return rows.map((row) => assetRow.parse(row))
}

/** The newest first. */
export async function listAssets(db: Database, limit: number): Promise<Asset[]> {
  const sql = `${select} order by created_at desc, id limit ?`
  const rows = await db.read({ sql, args: [limit] })
  return rows.map((row) => assetRow.parse(row))
}

/** Adds nothing when the id is taken. One row comes back when it did. */
export const insertAsset = (
  { id, digest, name, kind, picture: drawn, files }: Asset,
  by: string,
  now: number,
): Statement => ({
  sql: `insert into asset (id, digest, name, kind, picture, files, created_at, created_by)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (id) do nothing returning id`,
  args: [id, digest, name, kind, drawn && JSON.stringify(drawn), JSON.stringify(files), now, by],
})

const fileRow = z.object({ file: z.string() })

/** Names on the disk. */
export async function filesOfAssets(db: Database): Promise<Set<string>> {
  const sql = `select kept.value ->> 'file' as file from asset, json_each(files) as kept`
  return new Set((await db.read({ sql, args: [] })).map((row) => fileRow.parse(row).file))
}
