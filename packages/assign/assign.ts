import { draw } from './draw.ts'

export interface Experiment {
  /** Random, and new on every restart: an old salt would bring back the old split, habits and all. */
  salt: string
  /** Share of visitors who take part, 0 to 1. Raising it moves nobody from one variant to another. */
  traffic: number
  /** Relative weights; variant 0 is the control. A variant is dropped by weight 0: taking it out renumbers the rest. */
  weights: readonly number[]
  /** Experiments with disjoint ranges [from, to) of one layer never share a visitor. */
  layer?: { salt: string; from: number; to: number }
  /** Share of visitors kept out of every experiment that names the same salt. */
  holdout?: { salt: string; share: number }
}

export interface Assignment {
  excludedByHoldout: boolean
  inLayer: boolean
  enrolled: boolean
  /** Index in `weights`; null for a visitor who does not take part. */
  variant: number | null
}

/** What a visitor gets: arithmetic only, so the server and the browser agree without asking each other. */
export function assign({ salt, traffic, weights, layer, holdout }: Experiment, unit: string): Assignment {
  const excludedByHoldout = holdout !== undefined && draw('holdout', holdout.salt, unit) < holdout.share
  const inLayer = layer === undefined || within(draw('layer', layer.salt, unit), layer.from, layer.to)
  const enrolled = !excludedByHoldout && inLayer && (traffic >= 1 || draw('traffic', salt, unit) < traffic)
  const variant = enrolled ? variantAt(draw('variant', salt, unit), weights) : null
  return { excludedByHoldout, inLayer, enrolled, variant }
}

const within = (u: number, from: number, to: number) => from <= u && u < to

function variantAt(u: number, weights: readonly number[]): number | null {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let upTo = 0
  for (const [variant, weight] of weights.entries()) {
    upTo += weight
    if (u < upTo / total) return variant
  }
  return null
}
