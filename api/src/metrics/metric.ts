import type { Plan } from '../experiments/plan.ts'

/** Decides how long after the exposure something still counts. */
type Stage = keyof Plan['windows']

interface Described<Key extends string> {
  key: Key
  /** In the documents of the product; the studio has words of its own. */
  name: string
  better: 'more' | 'less'
  stage: Stage
}

/** Of the visitors exposed, how many reached a step. */
export interface ShareMetric<Key extends string = string> extends Described<Key> {
  kind: 'share'
  unit: 'share'
  step: string
}

/** What a step brought, by visitor exposed or by visitor who reached another step. */
export interface RevenueMetric<Key extends string = string> extends Described<Key> {
  kind: 'revenue'
  unit: 'money'
  step: string
  per: 'visitor' | { step: string }
}

/**
 * What a campaign cost for each visitor who reached a step. Costs are known by campaign and not by visitor, so the effect is
 * that on the share who reach the step, turned over.
 */
export interface CostMetric<Key extends string = string> extends Described<Key> {
  kind: 'cost'
  unit: 'money'
  per: { metric: string; step: string }
}

/** How long or by how many presses a step was reached, in the middle of those who reached it: it describes. */
export interface PaceMetric<Key extends string = string> extends Described<Key> {
  kind: 'pace'
  unit: 'seconds' | 'presses'
  /** `answer:*` is the answer to any question. */
  step: string
}

export type Metric<Key extends string = string> =
  | ShareMetric<Key>
  | RevenueMetric<Key>
  | CostMetric<Key>
  | PaceMetric<Key>
