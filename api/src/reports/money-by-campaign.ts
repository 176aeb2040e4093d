import type { SegmentCount } from './counts/read-segments.ts'
import type { Spend } from './counts/read-spend.ts'
import type { Money } from './shape/money.ts'

/** Visitors, leads, qualified leads and contracts, in this order. */
export const campaignSteps = ['exposed', 'lead', 'qualified', 'contract'] as const

/** The price of each campaign beside the quality of what it brings; the dearest first, then the largest. */
export function campaignsOf(counts: readonly SegmentCount[], spend: Spend): Money['campaigns'] {
  const byCampaign = Map.groupBy(counts, ({ value }) => value)
  const rows = [...byCampaign].map(([campaign, members]) => {
    const total = (step: string, of: 'visitors' | 'amount') =>
      members.filter((member) => member.step === step).reduce((sum, member) => sum + member[of], 0)
    const [visitors = 0, leads = 0, qualified = 0, contracts = 0] = campaignSteps.map((step) =>
      total(step, 'visitors'),
    )
    const paid = spend.campaigns.find((known) => known.campaign === campaign)
    const spent = paid?.spend ?? null
    return {
      source: paid?.source ?? '',
      campaign,
      visitors,
      leads,
      qualified,
      contracts,
      revenue: total('contract', 'amount'),
      spend: spent,
      costPerLead: each(spent, leads),
      costPerQualified: each(spent, qualified),
      quality: each(qualified, leads),
    }
  })
  return rows.toSorted((one, other) => (other.spend ?? 0) - (one.spend ?? 0) || other.visitors - one.visitors)
}

/** What there is for each of these people; `null` when there is nobody, or no amount. */
export const each = (amount: number | null, people: number | undefined): number | null =>
  amount === null || !people ? null : amount / people
