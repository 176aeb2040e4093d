import { z } from 'zod'

import type { Database } from '../db/open.ts'
import type { Batch } from '../db/statement.ts'
import type { SpendLine } from './spend-line.ts'

const importRow = z.object({
  id: z.string(),
  digest: z.string(),
  file: z.string(),
  rows: z.int(),
  amount: z.int(),
  first_day: z.string(),
  last_day: z.string(),
  imported_at: z.int(),
  imported_by: z.string(),
  undone_at: z.int().nullable(),
  undone_by: z.string().nullable(),
})

export type ImportRow = z.infer<typeof importRow>

const select = `
  select id, digest, file, rows, amount, first_day, last_day, imported_at, imported_by, undone_at, undone_by
  from spend_import`

export async function findImport(db: Database, id: string): Promise<ImportRow | undefined> {
  const [row] = await db.read({ sql: `${select} where id = ?`, args: [id] })
  return row && importRow.parse(row)
}

/** The latest first. */
export async function listImports(db: Database, limit: number): Promise<ImportRow[]> {
  const rows = await db.read({ sql: `${select} order by seq desc limit ?`, args: [limit] })
  return rows.map((row) => importRow.parse(row))
}

/** As `lines` wants them: one parameter, however many there are. */
const asJson = (lines: readonly SpendLine[]): string =>
  JSON.stringify(
    lines.map(({ day, source, campaign, amount, shows, clicks }) => [
      day,
      source,
      campaign,
      amount,
      shows,
      clicks,
    ]),
  )

const lines = `
  select value ->> 0 as day, value ->> 1 as source, value ->> 2 as campaign,
         value ->> 3 as amount, value ->> 4 as shows, value ->> 5 as clicks
  from json_each(:lines)`

/**
 * What each campaign-day of an import is now: what the latest import that was not undone says of it, or nothing. The order
 * of the joins is said, so that only the history of these campaign-days is looked at.
 */
const settle: readonly string[] = [
  `delete from spend where (day, source, campaign) in
     (select day, source, campaign from spend_row where import_id = :id)`,
  `insert into spend (day, source, campaign, amount, shows, clicks, import_id)
   select day, source, campaign, amount, shows, clicks, import_id
   from (
     select said.day, said.source, said.campaign, said.amount, said.shows, said.clicks, said.import_id,
            max(spend_import.seq)
     from spend_row as own
     cross join spend_row as said using (day, source, campaign)
     cross join spend_import on spend_import.id = said.import_id
     where own.import_id = :id and spend_import.undone_at is null
     group by said.day, said.source, said.campaign
   )`,
]

const settled = (id: string): Batch => settle.map((sql) => ({ sql, args: { id } }))

/** The same import twice is one; another under its id changes nothing. */
export const insertImport = (
  { id, digest, file, rows, amount, first_day, last_day, imported_at, imported_by }: ImportRow,
  given: readonly SpendLine[],
): Batch => [
  {
    sql: `insert into spend_import (id, digest, file, rows, amount, first_day, last_day, imported_at, imported_by)
          values (:id, :digest, :file, :rows, :amount, :first_day, :last_day, :imported_at, :imported_by)
          on conflict (id) do nothing`,
    args: { id, digest, file, rows, amount, first_day, last_day, imported_at, imported_by },
  },
  {
    sql: `insert into spend_row (import_id, day, source, campaign, amount, shows, clicks)
          select :id, day, source, campaign, amount, shows, clicks from (${lines})
          where exists (select 1 from spend_import where id = :id and digest = :digest)
          on conflict do nothing`,
    args: { id, digest, lines: asJson(given) },
  },
  ...settled(id),
]

export const undoImport = (id: string, by: string, now: number): Batch => [
  {
    sql: 'update spend_import set undone_at = :now, undone_by = :by where id = :id and undone_at is null',
    args: { id, by, now },
  },
  ...settled(id),
]

const difference = z.object({
  added: z.int(),
  changed: z.int(),
  same: z.int(),
  /** Of the campaign-days the table names: what they cost by what is there, and by the table. */
  before: z.int(),
  after: z.int(),
})

const changedLine = z.object({
  day: z.string(),
  source: z.string(),
  campaign: z.string(),
  before: z.int(),
  after: z.int(),
})

/** How spend would change if these lines came in. */
export interface SpendDifference extends z.infer<typeof difference> {
  /** Those whose amount changes by the most. */
  largest: z.infer<typeof changedLine>[]
}

export const spendDifference = difference.extend({ largest: z.array(changedLine) })

const compared = `from (${lines}) as line left join spend using (day, source, campaign)`
const isSame = '(spend.amount, spend.shows, spend.clicks) = (line.amount, line.shows, line.clicks)'

/** @param limit Of the lines that are told one by one. */
export async function differenceOf(
  db: Database,
  given: readonly SpendLine[],
  limit: number,
): Promise<SpendDifference> {
  const args = { lines: asJson(given) }
  const [[sums], largest] = await Promise.all([
    db.report({
      sql: `select count(*) filter (where spend.day is null) as added,
                   count(*) filter (where not ${isSame}) as changed,
                   count(*) filter (where ${isSame}) as same,
                   coalesce(sum(spend.amount), 0) as before, coalesce(sum(line.amount), 0) as after
            ${compared}`,
      args,
    }),
    db.report({
      sql: `select line.day, line.source, line.campaign, spend.amount as before, line.amount as after
            ${compared}
            where spend.amount <> line.amount
            order by abs(line.amount - spend.amount) desc, line.day, line.source, line.campaign
            limit :limit`,
      args: { ...args, limit },
    }),
  ])
  return { ...difference.parse(sums), largest: largest.map((row) => changedLine.parse(row)) }
}
