import type { MetricRow, Overview } from '../api/report-data.ts'

type Arms = Pick<Overview['experiment'], 'variants'>

export const controlOf = ({ variants }: Arms): string => variants.find(({ control }) => control)?.key ?? ''

export const treatmentsOf = ({ variants }: Arms): string[] =>
  variants.filter(({ control }) => !control).map(({ key }) => key)

/** The one that decides. */
export const primaryOf = ({ metrics }: Pick<Overview, 'metrics'>): MetricRow | undefined =>
  metrics.find(({ role }) => role === 'primary')

/** All who were exposed, of every variant, whoever they were. */
export const seenBy = ({ audiences, audience }: Pick<Overview, 'audiences' | 'audience'>): number =>
  audiences[audience]
