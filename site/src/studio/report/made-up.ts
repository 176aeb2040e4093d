import type { Report } from '../api/data.ts'

/** What a test says of a report; the rest is as it mostly is. */
export interface Given {
  /** Visitors and leads, the control first. */
  arms: Record<string, [visitors: number, leads: number]>
  /** Uplift, its ends and whether it is significant, by treatment. */
  uplifts?: Record<string, [uplift: number | null, lower: number, upper: number | null, significant: boolean]>
  more?: Partial<Pick<Report, 'audience' | 'fullDays' | 'ratio' | 'waitingFor'>> & {
    status?: Report['experiment']['status']
  }
}

const plan: Report['experiment']['plan'] = {
  metric: 'lead',
  baseline: 0.05,
  effect: 0.2,
  alpha: 0.05,
  power: 0.8,
  mode: 'any-look',
  visitorsPerDay: 500,
  maxDays: 90,
  guardrails: [],
  strict: false,
  windows: { start: 1, lead: 7, qualified: 30, contract: 90 },
  prior: { a: 1, b: 1 },
  cap: 0.99,
  bandit: false,
  visitorsPerVariant: 2500,
  plannedVisitors: 5000,
  days: 14,
}

export function reportOf({ arms, uplifts = {}, more = {} }: Given): Report {
  const { status = 'running', ...rest } = more
  const keys = Object.keys(arms)
  const variants = keys.map((key, index) => ({
    key,
    name: key,
    weight: 1,
    control: index === 0,
    shows: key,
  }))
  const interval = { lower: 0, upper: 1 }
  return {
    experiment: {
      id: 'abcd-expe',
      name: 'Headline',
      status,
      document: { id: 'abcd-offe', title: 'Offer', slug: 'offer' },
      snapshot: '0',
      hypothesis: '',
      purpose: 'ab',
      plan,
      traffic: 1,
      layer: null,
      createdAt: 0,
      startedAt: 0,
      stoppedAt: null,
      decision: null,
      variants,
    },
    audience: 'people',
    audiences: { people: 1, simulated: 1, bots: 1 },
    steps: [{ step: 'exposed' }, { step: 'lead' }],
    variants: variants.map((variant) => {
      const [exposed, leads] = arms[variant.key] ?? [0, 0]
      const [uplift, lower, upper, significant] = uplifts[variant.key] ?? []
      return {
        ...variant,
        reached: [
          { step: 'exposed', visitors: exposed, rate: 1, interval },
          { step: 'lead', visitors: leads, rate: leads / exposed, interval },
        ],
        confirmed: exposed,
        tapsMedian: null,
        revenue: 0,
        ...(uplift !== undefined && {
          comparisons: [
            {
              step: 'lead',
              relativeUplift: uplift,
              relativeInterval: { lower: lower ?? 0, upper: upper ?? null },
              difference: uplift ?? 0.021,
              differenceInterval: { lower: 0.004, upper: 0.038 },
              p: 0.01,
              significant: significant ?? false,
            },
          ],
        }),
      }
    }),
    currency: 'RUB',
    ratio: { p: 0.5, mismatch: false, sequentialP: 1, confirmed: false },
    waitingFor: [],
    fullDays: 9,
    ...rest,
  }
}
