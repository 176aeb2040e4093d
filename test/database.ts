import { join } from 'node:path'

import { createClient, type InArgs } from '@libsql/client'

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
