import { join } from 'node:path'

import { createClient, type InArgs } from '@libsql/client'
import { z } from 'zod'

/** What is on disk, past the product: `control`, or the database of a workspace by its key. */
export function openDatabaseFile(dataFolder: string, name: string) {
  const path = name === 'control' ? 'control.db' : join('workspaces', `${name}.db`)
  const client = createClient({ url: `file:${join(dataFolder, path)}` })
  return {
    rows: async (sql: string, args: InArgs = []) => (await client.execute({ sql, args })).rows,
    count: async (table: string) => {
      const { rows } = await client.execute(`select count(*) as counted from ${table}`)
      return Number(rows[0]?.['counted'])
    },
    close: () => client.close(),
  }
}

export type DatabaseFile = ReturnType<typeof openDatabaseFile>

/** The database of the firm whose offer stands under this slug. */
export async function openFirmOf(dataFolder: string, offer: string): Promise<DatabaseFile> {
  const control = openDatabaseFile(dataFolder, 'control')
  const sql = `select workspace_key from address where kind = 'offer' and slug = ?`
  const [row] = await control.rows(sql, [offer])
  control.close()
  return openDatabaseFile(dataFolder, z.string().parse(row?.['workspace_key']))
}
