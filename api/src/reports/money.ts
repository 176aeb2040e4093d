import { costPerLead } from '../metrics/cost-per-lead.ts'
import { metricOf } from '../metrics/registry.ts'
import { revenuePerLead } from '../metrics/revenue-per-lead.ts'
import { revenuePerVisitor } from '../metrics/revenue-per-visitor.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { costEffect } from './compare/cost-effect.ts'
import { effectOf, followTrail } from './compare/trail.ts'
import { readSegments } from './counts/read-segments.ts'
import { type Spend, spentOn } from './counts/read-spend.ts'
import { type Measure, wholeSpan } from './measures/measure.ts'
import { measureOf } from './measures/measure-of.ts'
import { revenueMeasure } from './measures/revenue-measure.ts'
import { type Takings, takingsOf } from './measures/takings.ts'
import { campaignSteps, campaignsOf, each } from './money-by-campaign.ts'
import type { Effect } from './shape/effect.ts'
import type { Money } from './shape/money.ts'
import { spendOf } from './spend-of.ts'
import { isLocked, type Trial, variantsOf } from './trial.ts'

/** Prices, sums and what they do to the comparison. */
export async function moneyOf(workspace: Workspace, trial: Trial): Promise<Money> {
  const [spend, byCampaign] = await Promise.all([
    spendOf(workspace, trial),
    readSegments(workspace.db, {
      experiment: trial.experiment.id,
      audience: trial.audience,
      dimensions: ['campaign'],
      steps: campaignSteps,
    }),
  ])
  const takings = takingsOf(trial, revenuePerVisitor)
  const perVisitor = revenueMeasure(trial, revenuePerVisitor, takings)
  const perLead = revenueMeasure(trial, revenuePerLead, takings)
  const leads = measureOf(trial, metricOf(costPerLead.per.metric))
  const variants = variantsOf(trial)
  return {
    currency: workspace.currency,
    variants: variants.map((variant) => takenSoFar(trial, spend, variant)),
    perVisitor: variants.map((variant) => {
      const { value, interval, visitors, conversions } = perVisitor.reading(variant, wholeSpan(perVisitor))
      const uncapped = visitors === 0 ? null : uncappedOf(trial, takings, variant) / visitors
      return {
        variant,
        value,
        interval,
        uncapped,
        payers: conversions,
        ...effectIn(trial, perVisitor, variant),
      }
    }),
    perLead: variants.map((variant) => ({
      variant,
      value: perLead.reading(variant, wholeSpan(perLead)).value,
      ...effectIn(trial, perLead, variant),
    })),
    costPerLead: trial.treatments.flatMap((variant) => {
      const { effect } = leads ? effectIn(trial, leads, variant) : {}
      return effect ? { variant, effect: costEffect(effect) } : []
    }),
    cap: takings.cap,
    campaigns: campaignsOf(byCampaign, spend),
    unmatchedSpend: spend.unmatched,
  }
}

/** Of everybody exposed so far, whenever it happened. */
function takenSoFar({ cohorts }: Trial, spend: Spend, variant: string): Money['variants'][number] {
  const [visitors, leads, qualified, contracts] = campaignSteps.map((step) => cohorts.visitors(step, variant))
  const revenue = cohorts.amount('contract', variant)
  const spent = spend.known ? spentOn(spend, variant) : null
  return {
    variant,
    visitors: visitors ?? 0,
    leads: leads ?? 0,
    qualified: qualified ?? 0,
    contracts: contracts ?? 0,
    revenue,
    spend: spent,
    margin: spent === null ? null : revenue - spent,
    costPerLead: each(spent, leads),
    costPerQualified: each(spent, qualified),
    costPerContract: each(spent, contracts),
  }
}

function uncappedOf({ cohorts }: Trial, takings: Takings, variant: string): number {
  const span = wholeSpan(takings)
  return cohorts.epochs.reduce((total, epoch) => total + takings.within(variant, epoch, span).uncapped, 0)
}

/** Of one metric looked at by itself. */
function effectIn(trial: Trial, measure: Measure, variant: string): { effect?: Effect } {
  if (variant === trial.control || isLocked(trial, measure.lastDay)) return {}
  const last = followTrail(trial.judge, measure.lastDay, (span) => measure.compare(variant, span)).at(-1)
  const { alpha } = trial.experiment.plan
  return last ? { effect: effectOf(trial.judge, last, { alpha, level: alpha, p: last.p }) } : {}
}
