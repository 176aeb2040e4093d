import { z } from 'zod'

import type { Database } from '../../db/open.ts'
import type { Audience } from '../../visits/audience.ts'
import { segmentRows } from './segment-rows.ts'

const dayRow = z.object({ variant: z.string(), day: z.string(), spend: z.number() })
const campaignRow = z.object({ campaign: z.string(), source: z.string(), spend: z.number() })
const totalRow = z.object({ days: z.number(), spend: z.number() })

/** What campaigns cost that brought visitors to an experiment; minor units. */
export interface Spend {
  /** Whether any was brought in for these days. */
  known: boolean
  /** Shared out to a variant, by day of exposure. */
  days: readonly z.infer<typeof dayRow>[]
  campaigns: readonly z.infer<typeof campaignRow>[]
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

/**
 * The spend of a campaign and day goes to the variants by the visitors they had from it: who pays for a click does not know
 * which variant it will see.
 */
const shared = `
  with spent as (
    select campaign, day, group_concat(distinct source) as source, sum(amount) as amount
    from spend where day between :from and :to group by campaign, day),
  came as (
    select value as campaign, cohort as day, variant, sum(visitors) as visitors
    from (${segmentRows}) where value in (select campaign from spent)
    group by value, cohort, variant),
  part as (
    select campaign, day, variant, 1.0 * visitors / sum(visitors) over (partition by campaign, day) as share
    from came where visitors > 0)`

export async function readSpend(db: Database, wanted: Wanted): Promise<Spend> {
  const { from, to } = wanted
  const [total] = await db.report({
    sql: `select count(*) as days, coalesce(sum(amount), 0) as spend from spend where day between :from and :to`,
    args: { from, to },
  })
  const { days, spend } = totalRow.parse(total)
  return days === 0 ? noSpend : sharedOut(db, wanted, spend)
}

export const noSpend: Spend = { known: false, days: [], campaigns: [], unmatched: 0 }

async function sharedOut(db: Database, wanted: Wanted, total: number): Promise<Spend> {
  const args = { ...wanted, dimensions: '["campaign"]', steps: '["exposed"]' }
  const ask = (select: string) => db.report({ sql: `${shared} ${select}`, args })
  const [days, campaigns] = await Promise.all([
    ask(`select variant, day, sum(amount * share) as spend
         from spent join part using (campaign, day) group by variant, day`),
    ask(`select campaign, group_concat(distinct source) as source, sum(amount) as spend
         from spent where (campaign, day) in (select campaign, day from part) group by campaign`),
  ])
  const matched = campaigns.map((row) => campaignRow.parse(row))
  return {
    known: true,
    days: days.map((row) => dayRow.parse(row)),
    campaigns: matched,
    unmatched: total - matched.reduce((sum, { spend }) => sum + spend, 0),
  }
}
