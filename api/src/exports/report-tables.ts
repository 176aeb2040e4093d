import type { Effect } from '../reports/shape/effect.ts'
import type { Cell } from './csv.ts'
import type { ReportParts } from './report-parts.ts'

export const tables = ['days', 'metrics', 'funnel', 'segments', 'campaigns'] as const

export type TableName = (typeof tables)[number]

/** The parts of a report that are tables, a header first. Shares are 0 to 1, money is in minor units. */
export const tableOf: Record<TableName, (parts: ReportParts) => Cell[][]> = {
  days({ days: { rows } }) {
    const steps = [...new Set(rows.flatMap((row) => Object.keys(row.steps)))].toSorted()
    return [
      ['day', 'variant', 'epoch', 'exposed', ...steps, 'revenue'],
      ...rows.map((row) => [
        row.day,
        row.variant,
        row.epoch,
        row.visitors,
        ...steps.map((step) => row.steps[step] ?? 0),
        row.revenue,
      ]),
    ]
  },
  metrics: ({ overview: { metrics } }) => [
    [
      'metric',
      'role',
      'unit',
      'variant',
      'visitors',
      'conversions',
      'value',
      'lower',
      'upper',
      ...effectHead,
    ],
    ...metrics.flatMap(({ metric, role, unit, variants }) =>
      variants.map(({ variant, visitors, conversions, value, interval, effect }) => [
        metric,
        role,
        unit,
        variant,
        visitors,
        conversions,
        value,
        interval.lower,
        interval.upper,
        ...effectCells(effect),
      ]),
    ),
  ],
  funnel: ({ funnel: { steps } }) => [
    ['step', 'question', 'variant', 'visitors', 'rate', 'lower', 'upper', 'drop_off', 'median_seconds'],
    ...steps.flatMap(({ step, question, variants }) =>
      variants.map(({ variant, visitors, rate, interval, dropOff, medianSeconds }) => [
        step,
        question ?? null,
        variant,
        visitors,
        rate,
        interval.lower,
        interval.upper,
        dropOff,
        medianSeconds,
      ]),
    ),
  ],
  segments: ({ segments: { metric, dimensions } }) => [
    ['metric', 'dimension', 'segment', 'variant', 'visitors', 'conversions', 'value', ...effectHead],
    ...dimensions.flatMap(({ dimension, values }) =>
      values.flatMap(({ value: segment, variants }) =>
        variants.map(({ variant, visitors, conversions, value, effect }) => [
          metric,
          dimension,
          segment,
          variant,
          visitors,
          conversions,
          value,
          ...effectCells(effect),
        ]),
      ),
    ),
  ],
  campaigns: ({ money: { currency, campaigns } }) => [
    [
      'source',
      'campaign',
      'currency',
      'visitors',
      'leads',
      'qualified',
      'contracts',
      'revenue',
      'spend',
      'cost_per_lead',
      'cost_per_qualified',
      'quality',
    ],
    ...campaigns.map((row) => [
      row.source,
      row.campaign,
      currency,
      row.visitors,
      row.leads,
      row.qualified,
      row.contracts,
      row.revenue,
      row.spend,
      row.costPerLead,
      row.costPerQualified,
      row.quality,
    ]),
  ],
}

const effectHead = ['effect', 'effect_lower', 'effect_upper', 'p', 'significant']

function effectCells(effect: Effect | undefined): Cell[] {
  if (!effect) return effectHead.map(() => null)
  const { relative, relativeInterval, p, significant } = effect
  return [relative, relativeInterval.lower, relativeInterval.upper, p, significant ? 'yes' : 'no']
}
