import { join } from 'node:path'

import type { Database } from '../db/open.ts'
import { openDatabase, type Threads } from '../db/open.ts'
import { findWorkspace, type WorkspaceRow } from './rows.ts'

/** One firm and its own database: the wall between tenants, the unit of backup and of erasure. */
export interface Workspace extends WorkspaceRow {
  db: Database
}

export interface Workspaces {
  /** `undefined` when there is no such firm. */
  find(key: string): Promise<Workspace | undefined>
  /** Takes in what was changed about a firm; whoever holds it sees that too. */
  renew(key: string): Promise<void>
  close(): Promise<void>
}

/** Opens the database of a firm when it is first asked for and keeps it. */
export function keepWorkspaces(control: Database, threads: Threads, folder: string): Workspaces {
  const opened = new Map<string, Promise<Workspace | undefined>>()

  async function open(key: string) {
    const row = await findWorkspace(control, key)
    return row && { ...row, db: await openDatabase(threads, join(folder, `${row.key}.db`), 'workspace') }
  }

  return {
    async find(key) {
      const known = opened.get(key)
      if (known) return known
      const opening = open(key)
      opened.set(key, opening)
      // Only firms that exist are remembered: made-up keys must not fill the memory.
      const workspace = await opening.catch(() => undefined)
      if (!workspace) opened.delete(key)
      return opening
    },
    async renew(key) {
      const [workspace, row] = await Promise.all([opened.get(key), findWorkspace(control, key)])
      if (workspace && row) Object.assign(workspace, row)
    },
    async close() {
      for (const workspace of await Promise.all(opened.values())) await workspace?.db.close()
    },
  }
}
