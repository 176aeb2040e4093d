import { openDatabaseFile } from '../../database.ts'
import { outcome } from '../judge.ts'
import type { Target } from '../target.ts'
import { textOf } from '../value.ts'
import { goodLead, post } from '../world/leads.ts'

/**
 * The name of a lead in the table of leads. It is put past the product into its database: a name that comes in by the form
 * has been cleaned of half of what these cases are about, and a table must be safe whatever it finds.
 */
export const exportCell: Target = async (world, given) => {
  const lead = goodLead(world)
  await post(world, '/v1/leads', lead)
  const database = openDatabaseFile(world.dataFolder, world.workspace)
  await database.rows('update lead set name = ? where id = ?', [textOf(given), lead.id])
  database.close()
  const answer = await world.ask('GET', `/api/workspaces/${world.workspace}/exports/leads`)
  const cell = outcome(answer) === 'accepted' ? nameOf(answer.body, lead.id) : undefined
  // The driver of the database ends a text at NUL: whatever stood behind one does not come out of it at all.
  const expected = textOf(given).startsWith('\0') ? '' : given.csv_cell
  const faults = cell === expected ? [] : [`the cell is ${JSON.stringify(cell)}`]
  return { answer, stored: cell, faults }
}

/** The third cell of the row that begins with this id; by hand, so that no reader of ours is trusted. */
function nameOf(table: string, id: string): string | undefined {
  const [, after] = table.split(`\r\n${id},`)
  const rest = after?.slice(after.indexOf(',') + 1)
  const quoted = /^"((?:[^"]|"")*)"/.exec(rest ?? '')?.[1]
  return quoted?.replaceAll('""', '"') ?? rest?.slice(0, rest.indexOf(','))
}
