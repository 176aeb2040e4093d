import { z } from 'zod'

import type { Database } from '../../db/open.ts'
import type { Audience } from '../../visits/audience.ts'
import { dayName } from './day-number.ts'
import { pack, type Packed, packedDay, packedNumbers, unpack } from './packed.ts'
import { segmentGroups } from './segment-rows.ts'
import { shareOut } from './share-out.ts'

/** What campaigns cost that brought visitors to an experiment; minor units. */
export interface Spend {
  /** Whether any of it brought a visitor: what brought nobody tells nothing of what a visitor costs. */
  known: boolean
  /** Shared out to a variant, by day of exposure. */
  days: readonly { variant: string; day: string; spend: number }[]
  campaigns: readonly { campaign: string; source: string; spend: number }[]
  /** Of campaigns and days that no visitor of the experiment came from. */
  unmatched: number
}

/** @param until `2026-01-31`; all days when left out. */
export const spentOn = ({ days }: Spend, variant: string, until = '9999-12-31'): number =>
  days
    .filter((row) => row.variant === variant && row.day <= until)
    .reduce((total, { spend }) => total + spend, 0)

interface Wanted {
  experiment: string
  audience: Audience
  from: string
  to: string
}

export const noSpend: Spend = { known: false, days: [], campaigns: [], unmatched: 0 }

const spentRow = z.object({ campaign: z.string(), source: z.string(), packed: packedNumbers })
const cameRow = z.object({ campaign: z.string(), variant: z.string(), packed: packedNumbers })

const selectSpent = `
  select campaign, source, ${pack(packedDay('day'), 'amount')} as packed
  from spend where day between :from and :to
  group by campaign, source`

const selectCame = segmentGroups(
  `value as campaign, variant, ${pack(packedDay('cohort'), 'visitors')} as packed`,
  'value, variant',
  'value in (select campaign from spend where day between :from and :to)',
)

/**
 * Reads prices and visitors, each packed, and shares out here: a join of both by campaign and day would take the database
 * ten times as long.
 */
export async function readSpend(db: Database, wanted: Wanted): Promise<Spend> {
  const { from, to } = wanted
  const args = { ...wanted, dimensions: '["campaign"]', steps: '["exposed"]' }
  const [rows, cells] = await Promise.all([
    db.report({ sql: selectSpent, args: { from, to } }),
    db.report({ sql: selectCame, args }),
  ])
  if (rows.length === 0) return noSpend
  const spent = rows.map((row) => {
    const { packed, ...whose } = spentRow.parse(row)
    return { ...whose, byDay: byDay([packed]) }
  })
  const parts = cells.map((row) => cameRow.parse(row))
  const groups = Map.groupBy(parts, ({ campaign, variant }) => JSON.stringify([campaign, variant]))
  const came = [...groups.values()].map((members) => ({
    campaign: members[0]?.campaign ?? '',
    variant: members[0]?.variant ?? '',
    byDay: byDay(members.map(({ packed }) => packed)),
  }))
  const { days, ...shared } = shareOut(spent, came)
  return {
    known: days.length > 0,
    days: days.map(({ day, ...rest }) => ({ ...rest, day: dayName(day) })),
    ...shared,
  }
}

/** Numbers of one day, which may stand in several cells, added up. */
function byDay(cells: readonly Packed[]): Map<number, number> {
  const days = new Map<number, number>()
  for (const packed of cells) unpack(packed, (day, number) => days.set(day, (days.get(day) ?? 0) + number))
  return days
}
