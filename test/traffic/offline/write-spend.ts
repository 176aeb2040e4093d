import type { Statement } from '../../../api/src/db/statement.ts'
import { dateOf, dayMs } from '../truth/calendar.ts'
import { type Compared, days } from './compared.ts'
import { campaigns } from './made-visitor.ts'

/** What every campaign cost on each of the days. Written twice, it is there once. */
export function spendStatements({ startedAt }: Compared): Statement[] {
  const dates = Array.from({ length: days }, (_, day) => dateOf(startedAt + day * dayMs))
  const rows = dates.flatMap((date) =>
    campaigns.map(({ source, campaign }, place) => [date, source, campaign, 100_000 + 10_000 * place]),
  )
  const amount = rows.reduce((sum, [, , , cost]) => sum + Number(cost), 0)
  return [
    {
      sql: `insert or ignore into spend_import
              (id, digest, file, rows, amount, first_day, last_day, imported_at, imported_by)
            values ('offline', '', 'spend.csv', ?, ?, ?, ?, ?, 'offline')`,
      args: [rows.length, amount, dates[0] ?? '', dates.at(-1) ?? '', startedAt],
    },
    {
      sql: `insert or ignore into spend (day, source, campaign, amount, shows, clicks, import_id)
            select value ->> 0, value ->> 1, value ->> 2, value ->> 3, 0, 0, 'offline' from json_each(?)`,
      args: [JSON.stringify(rows)],
    },
  ]
}
