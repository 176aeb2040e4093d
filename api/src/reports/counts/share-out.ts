import { sum } from '@pulya/stats/sum'

/** Minor units by day number. */
interface Spent {
  campaign: string
  source: string
  byDay: ReadonlyMap<number, number>
}

/** Visitors by day number. */
interface Came {
  campaign: string
  variant: string
  byDay: ReadonlyMap<number, number>
}

interface Shared {
  days: { variant: string; day: number; spend: number }[]
  campaigns: { campaign: string; source: string; spend: number }[]
  unmatched: number
}

/**
 * The spend of a campaign and day goes to the variants by the visitors they had from it: who pays for a click does not know
 * which variant it will see. Days of a campaign that brought nobody stay unmatched.
 */
export function shareOut(spent: readonly Spent[], came: readonly Came[]): Shared {
  const armsOf = Map.groupBy(came, ({ campaign }) => campaign)
  const days = new Map<string, Shared['days'][number]>()
  const add = (variant: string, day: number, spend: number) => {
    const name = `${day}/${variant}`
    days.set(name, { variant, day, spend: spend + (days.get(name)?.spend ?? 0) })
  }

  const campaigns = [...Map.groupBy(spent, ({ campaign }) => campaign)].flatMap(([campaign, rows]) => {
    const arms = armsOf.get(campaign) ?? []
    const matched = rows.flatMap(({ source, byDay }) =>
      [...byDay].flatMap(([day, amount]) => {
        const visitors = arms.map((arm) => Math.max(0, arm.byDay.get(day) ?? 0))
        const all = sum(visitors)
        if (all === 0) return []
        for (const [place, { variant }] of arms.entries()) {
          add(variant, day, (amount * (visitors[place] ?? 0)) / all)
        }
        return { source, amount }
      }),
    )
    if (matched.length === 0) return []
    const source = [...new Set(matched.map((row) => row.source))].join(',')
    return { campaign, source, spend: sum(matched.map(({ amount }) => amount)) }
  })

  const total = sum(spent.flatMap(({ byDay }) => [...byDay.values()]))
  return { days: [...days.values()], campaigns, unmatched: total - sum(campaigns.map(({ spend }) => spend)) }
}
