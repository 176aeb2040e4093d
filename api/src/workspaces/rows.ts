import type { FirmSettings } from '@pulya/contract/firm'
import { locales } from '@pulya/contract/locale'
import { z } from 'zod'

import type { Database } from '../db/open.ts'

const workspaceRow = z.object({
  key: z.string(),
  name: z.string(),
  locale: z.enum(locales),
  time_zone: z.string(),
  currency: z.string(),
  secret: z.string(),
})

export type WorkspaceRow = z.infer<typeof workspaceRow>

export async function findWorkspace(control: Database, key: string): Promise<WorkspaceRow | undefined> {
  const sql = 'select key, name, locale, time_zone, currency, secret from workspace where key = ?'
  const [row] = await control.read({ sql, args: [key] })
  return row && workspaceRow.parse(row)
}

export const insertWorkspace = (
  { key, name, locale, time_zone, currency, secret }: WorkspaceRow,
  now: number,
) => ({
  sql: 'insert into workspace values (?, ?, ?, ?, ?, ?, ?)',
  args: [key, name, locale, time_zone, currency, secret, now],
})

export const updateWorkspace = (
  key: string,
  { name, locale, timeZone, currency }: Omit<FirmSettings, 'profile'>,
) => ({
  sql: 'update workspace set name = ?, locale = ?, time_zone = ?, currency = ? where key = ?',
  args: [name, locale, timeZone, currency, key],
})
