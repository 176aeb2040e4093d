import type { Overview, Segments } from './data.ts'

export type { Beliefs, Days, Funnel, Money, Overview, Segments } from './data.ts'

export type Interval = Overview['metrics'][number]['variants'][number]['interval']
export type Effect = Overview['guardrails'][number]['effect']
export type MetricRow = Overview['metrics'][number]
export type Unit = MetricRow['unit']
export type Verdict = Overview['verdicts'][number]
export type Reason = Verdict['because'][number]
export type HealthLight = Overview['health'][number]
export type Dimension = Segments['dimensions'][number]['dimension']
