import type { Expected } from './expected.ts'
import type { FitFault } from './finding.ts'
import type { Measured } from './measured.ts'
import { cutTexts, sideways } from './rules/cut.ts'
import { fallenOut } from './rules/inside.ts'
import { noticeFaults } from './rules/notice.ts'
import { overlaps } from './rules/overlap.ts'
import { smallTargets } from './rules/targets.ts'

const rules: readonly ((measured: Measured, expected: Expected) => FitFault[])[] = [
  fallenOut,
  cutTexts,
  sideways,
  overlaps,
  smallTargets,
  noticeFaults,
]

/** Everything that is wrong with a page on the screen it was measured on; nothing when it fits. */
export function judgeFit(measured: Measured, expected: Expected): FitFault[] {
  return rules.flatMap((rule) => rule(measured, expected))
}
