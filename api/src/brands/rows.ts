import { z } from 'zod'

import { jsonColumn } from '../db/json-column.ts'
import type { Database } from '../db/open.ts'
import type { Statement } from '../db/statement.ts'
import { brand, type Brand, brandsMax } from './brand.ts'

const brandRow = z.object({
  id: z.string(),
  about: jsonColumn(brand),
  usual: z.int().transform((usual) => usual === 1),
})

export type BrandRow = z.infer<typeof brandRow>

/** The usual one first, then in the order they were made. */
export async function listBrands(db: Database): Promise<BrandRow[]> {
  const sql = 'select id, about, usual from brand order by usual desc, created_at, id'
  return (await db.read({ sql, args: [] })).map((row) => brandRow.parse(row))
}

/** The first is the usual one. One row comes back, or none when there are as many as there may be. */
export const putBrand = (id: string, about: Brand, now: number): Statement => ({
  sql: `insert into brand (id, about, usual, created_at)
        select :id, :about, not exists (select 1 from brand), :now
        where exists (select 1 from brand where id = :id) or (select count(*) from brand) < ${brandsMax}
        on conflict (id) do update set about = excluded.about
        returning id`,
  args: { id, about: JSON.stringify(about), now },
})

/** Two statements, since no moment may have two; nothing changes when there is no such brand. */
export const makeUsual = (id: string): Statement[] => [
  { sql: 'update brand set usual = 0 where exists (select 1 from brand where id = ?)', args: [id] },
  { sql: 'update brand set usual = 1 where id = ? returning id', args: [id] },
]

/** Its name comes back when there was one. The oldest of the others becomes the usual one, where that is gone. */
export const deleteBrand = (id: string): Statement[] => [
  { sql: `delete from brand where id = ? returning about ->> '$.name' as name`, args: [id] },
  {
    sql: `update brand set usual = 1
          where id = (select id from brand order by created_at, id limit 1)
            and not exists (select 1 from brand where usual = 1)`,
    args: [],
  },
]
