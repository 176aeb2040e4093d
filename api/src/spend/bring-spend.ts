import { createHash } from 'node:crypto'

import type { FlawAt } from '@pulya/contract/flaw'
import { Problem } from '@pulya/contract/problem'
import { wallClock } from '@pulya/contract/wall-clock'

import type { Workspace } from '../workspaces/workspaces.ts'
import { type Ask, readSpend, type SpendRead } from './read-spend.ts'
import { findImport, type ImportRow, insertImport, undoImport } from './rows.ts'
import { asFlawAt, type Firm, type SpendLine } from './spend-line.ts'
import type { Told } from './table/reading.ts'

export interface NewImport {
  /** Made by the client: the same file under the same id is brought in once. */
  id: string
  file: string
  told: Told
  bytes: Uint8Array
  by: string
}

export const firmOf = ({ currency, time_zone }: Workspace, now: number): Firm => ({
  currency,
  today: wallClock(time_zone, now).date,
})

/** @throws `file-rejected` when it is no table that could be read at all. */
export async function readOrRefuse(bytes: Uint8Array, told: Told, firm: Firm): Promise<SpendRead> {
  const read = await readSpend(bytes, told, firm)
  if ('flaw' in read) throw new Problem('file-rejected', { flaws: [{ ...read.flaw, pointer: '#' }] })
  return read
}

/**
 * Brings a table in, whole or not at all. What it says of a campaign on a day replaces what was said before.
 *
 * @throws `spend-rejected` with the first of what is wrong or still to be said, `id-reused` when the id stands for another.
 */
export async function bringSpend(workspace: Workspace, asked: NewImport, now: number): Promise<ImportRow> {
  const { id, file, told, bytes, by } = asked
  const { asks, flaws, lines } = await readOrRefuse(bytes, told, firmOf(workspace, now))
  const wrong = [...asks.map(asFlaw), ...flaws.map(asFlawAt)]
  if (wrong.length > 0) throw new Problem('spend-rejected', { flaws: wrong })

  const digest = createHash('sha256')
    .update(JSON.stringify(told))
    .update('\n')
    .update(bytes)
    .digest('base64url')
  const { days, amount } = summary(lines)
  const row: ImportRow = {
    id,
    digest,
    file,
    rows: lines.length,
    amount,
    first_day: days.first,
    last_day: days.last,
    imported_at: now,
    imported_by: by,
    undone_at: null,
    undone_by: null,
  }
  await workspace.db.write(insertImport(row, lines))
  const kept = await findImport(workspace.db, id)
  if (kept?.digest !== digest)
    throw new Problem('id-reused', { flaws: [{ pointer: '#/id', code: 'id-reused' }] })
  return kept
}

/** Takes an import back: what it replaced holds again. Taken back twice it is taken back once. */
export async function undoSpend({ db }: Workspace, id: string, by: string, now: number): Promise<void> {
  if (!(await findImport(db, id))) throw new Problem('not-found')
  await db.write(undoImport(id, by, now))
}

export function summary(lines: readonly SpendLine[]) {
  const days = lines.map(({ day }) => day).toSorted()
  return {
    days: { first: days[0] ?? '', last: days.at(-1) ?? '' },
    amount: lines.reduce((total, { amount }) => total + amount, 0),
  }
}

const asFlaw = (ask: Ask): FlawAt => {
  const pointer = `#/${ask}`
  if (ask === 'dayOrder') return { pointer, code: 'day-unclear' }
  if (ask === 'decimal') return { pointer, code: 'amount-unclear' }
  return { pointer, code: 'column-missing', limit: ask }
}
