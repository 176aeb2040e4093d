import type { Arm } from '@pulya/stats/arm'
import { pooledMeans, pooledRates, standardise, type Estimates } from '@pulya/stats/standardise'
import type { Sample } from '@pulya/stats/welch'

/** A treatment beside the control, by what they are compared with. Both have visitors. */
export type Comparable =
  | { of: 'rates'; control: Arm; treatment: Arm }
  | { of: 'means'; control: Sample; treatment: Sample }
  | ({ of: 'estimates' } & Estimates)

export interface Pair<Value> {
  control: Value
  treatment: Value
}

/**
 * Of one epoch as they are; of several inside each of them, so that a change of weights cannot pass for an effect. Epochs
 * in which one arm has no visitors tell nothing. `undefined` when none is left.
 */
export function comparableRates(epochs: readonly Pair<Arm>[]): Comparable | undefined {
  const [first, ...others] = epochs.filter(
    ({ control, treatment }) => control.visitors > 0 && treatment.visitors > 0,
  )
  if (!first || others.length === 0) return first && { of: 'rates', ...first }
  return estimates([first, ...others].map(({ control, treatment }) => pooledRates(control, treatment)))
}

/** The same of money; a variance takes two visitors. */
export function comparableMeans(epochs: readonly Pair<Sample>[]): Comparable | undefined {
  const [first, ...others] = epochs.filter(
    ({ control, treatment }) => control.visitors > 1 && treatment.visitors > 1,
  )
  if (!first || others.length === 0) return first && { of: 'means', ...first }
  return estimates([first, ...others].map(({ control, treatment }) => pooledMeans(control, treatment)))
}

export function estimates(epochs: readonly Estimates[]): Comparable | undefined {
  const all = standardise(epochs)
  return all ? { of: 'estimates', ...all } : undefined
}

export function visitorsOf(compared: Comparable): number {
  return compared.of === 'estimates'
    ? compared.visitors
    : compared.control.visitors + compared.treatment.visitors
}

/** Both arms with the variances they would have if they were alike. */
export function estimatesOf(compared: Comparable): Estimates {
  switch (compared.of) {
    case 'estimates':
      return compared
    case 'rates':
      return pooledRates(compared.control, compared.treatment)
    case 'means':
      return pooledMeans(compared.control, compared.treatment)
  }
}
