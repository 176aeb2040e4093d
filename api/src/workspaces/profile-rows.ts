import { type FirmProfile, firmProfile } from '@pulya/contract/firm'
import { z } from 'zod'

import { jsonColumn } from '../db/json-column.ts'
import type { Database } from '../db/open.ts'

const profileRow = z.object({ profile: jsonColumn(firmProfile) })

export async function readProfile(db: Database): Promise<FirmProfile> {
  const [row] = await db.read({ sql: 'select profile from firm_profile', args: [] })
  return row ? profileRow.parse(row).profile : { requisites: {} }
}

export const writeProfile = (profile: FirmProfile) => ({
  sql: `insert into firm_profile (id, profile) values (1, ?)
        on conflict (id) do update set profile = excluded.profile`,
  args: [JSON.stringify(profile)],
})

/** Whether anything has come in that sums of money are counted by. */
export async function wasCounted(db: Database): Promise<boolean> {
  const sql = `select exists (select 1 from lead) or exists (select 1 from exposure)
                      or exists (select 1 from spend_import) as counted`
  const [row] = await db.read({ sql, args: [] })
  return row?.['counted'] === 1
}
