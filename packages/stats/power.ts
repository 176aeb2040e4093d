import { normalCdf, normalQuantile, twoSidedCritical } from './normal.ts'
import { rootBetween } from './root.ts'

/** An experiment that is to be looked at once. */
export interface Experiment {
  baseline: number
  controlVisitors: number
  treatmentVisitors: number
  alpha: number
}

/** The chance to find a relative effect (0.2 is 20 % more) with these visitors. */
export function powerForRates(experiment: Experiment, relativeEffect: number): number {
  return normalCdf(surplus(experiment, experiment.baseline * relativeEffect))
}

/**
 * The smallest rise over the baseline that is found with the given chance: absolute, and relative to the baseline.
 * Null when even a rate of 1 would not be.
 */
export function smallestRise(
  experiment: Experiment,
  power: number,
): { absolute: number; relative: number } | null {
  const { baseline } = experiment
  const aim = normalQuantile(power)
  if (surplus(experiment, 1 - baseline) < aim) return null
  const absolute = rootBetween(0, 1 - baseline, (rise) => surplus(experiment, rise) - aim)
  return { absolute, relative: absolute / baseline }
}

/** How far, in standard errors, the expected statistic lies beyond the critical value. */
function surplus(
  { baseline, controlVisitors, treatmentVisitors, alpha }: Experiment,
  effect: number,
): number {
  const aim = baseline + effect
  const pooled =
    (controlVisitors * baseline + treatmentVisitors * aim) / (controlVisitors + treatmentVisitors)
  const ifSame = pooled * (1 - pooled) * (1 / controlVisitors + 1 / treatmentVisitors)
  const ifDifferent = (baseline * (1 - baseline)) / controlVisitors + (aim * (1 - aim)) / treatmentVisitors
  return (Math.abs(effect) - twoSidedCritical(alpha) * Math.sqrt(ifSame)) / Math.sqrt(ifDifferent)
}
