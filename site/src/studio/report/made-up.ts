import type { Effect, Overview } from '../api/report-data.ts'

/** What a test says of a report; the rest is as it mostly is. */
export interface Given {
  /** Mature visitors and conversions in the primary metric, the control first. */
  arms: Record<string, [visitors: number, conversions: number]>
  /** Of the primary metric, by treatment. */
  effects?: Record<string, Effect>
  headline?: Partial<Overview['headline']>
  metric?: string
  unit?: Overview['metrics'][number]['unit']
  experiment?: Partial<Overview['experiment']>
  more?: Partial<Overview>
}

/** An effect by its middle and its ends; in percentage points where there is nothing to be a percentage of. */
export const effectOf = (relative: number | null, lower: number | null, upper: number | null): Effect => ({
  relative,
  relativeInterval: { lower, upper },
  difference: relative ?? 0.021,
  differenceInterval: { lower: 0.004, upper: 0.038 },
  p: 0.012,
  significant: lower !== null && lower > 0,
})

/** 10 March 2026, noon in Moscow. */
export const now = Date.UTC(2026, 2, 10, 9)

export function reportOf({
  arms,
  effects = {},
  headline = {},
  metric = 'lead',
  unit = 'share',
  ...rest
}: Given): Overview {
  const keys = Object.keys(arms)
  const said: Overview['headline'] = {
    variant: keys[1] ?? null,
    state: 'collecting',
    because: [],
    harmed: [],
    ...headline,
  }
  const seen = Object.values(arms).reduce((sum, [visitors]) => sum + visitors, 0)
  return {
    experiment: experimentOf(keys, metric, rest.experiment),
    audience: 'people',
    audiences: { people: seen, simulated: 0, bots: 0 },
    data: { asOf: now, version: `${now}.4f2a` },
    currency: 'RUB',
    health: [],
    verdicts: [],
    headline: said,
    progress: { fullDays: 9, visitors: seen, plannedVisitors: 4000, expectedAt: null, matureAt: null },
    metrics: [
      {
        metric,
        role: 'primary',
        unit,
        better: metric.startsWith('cost') ? 'less' : 'more',
        windowDays: 7,
        mature: 1,
        variants: keys.map((variant) => {
          const [visitors, conversions] = arms[variant] ?? [0, 0]
          const effect = effects[variant]
          return {
            variant,
            visitors,
            conversions,
            value: visitors === 0 ? null : conversions / visitors,
            interval: { lower: 0, upper: 1 },
            ...(effect && { effect }),
            early: null,
          }
        }),
      },
    ],
    guardrails: [],
    looks: [],
    weeks: { rows: [], p: null, changes: false },
    epochs: { rows: [], stratified: false, reversal: false },
    ...rest.more,
  }
}

const experimentOf = (
  keys: readonly string[],
  metric: string,
  more: Partial<Overview['experiment']> = {},
): Overview['experiment'] => ({
  id: 'abcd-expe',
  name: 'Headline',
  hypothesis: '',
  purpose: 'ab',
  status: 'running',
  document: { id: 'abcd-offe', title: 'Offer', slug: 'offer' },
  snapshot: '0',
  plan: {
    metric,
    baseline: 0.05,
    effect: 0.2,
    alpha: 0.05,
    power: 0.8,
    mode: 'any-look',
    visitorsPerDay: 300,
    maxDays: 90,
    guardrails: [],
    strict: false,
    windows: { start: 1, lead: 7, qualified: 30, contract: 90 },
    prior: { a: 1, b: 1 },
    cap: 0.99,
    bandit: false,
    visitorsPerVariant: 2000,
    plannedVisitors: 4000,
    days: 14,
  },
  traffic: 1,
  layer: null,
  createdAt: 0,
  startedAt: now - 9 * 86_400_000,
  stoppedAt: null,
  variants: keys.map((key, index) => ({ key, name: key, weight: 1, control: index === 0, shows: key })),
  decision: null,
  ...more,
})
