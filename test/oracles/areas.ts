import type { Area } from './area.ts'
import { assignment } from './areas/assignment.ts'
import { bandit } from './areas/bandit.ts'
import { bayes } from './areas/bayes.ts'
import { continuous } from './areas/continuous.ts'
import { cuped } from './areas/cuped.ts'
import { delayedConversions } from './areas/delayed-conversions.ts'
import { distributions } from './areas/distributions.ts'
import { hashMurmur3 } from './areas/hash-murmur3.ts'
import { hashQuality } from './areas/hash-quality.ts'
import { multipleTesting } from './areas/multiple-testing.ts'
import { nonInferiority } from './areas/non-inferiority.ts'
import { power } from './areas/power.ts'
import { ratio } from './areas/ratio.ts'
import { sequential } from './areas/sequential.ts'
import { simulation } from './areas/simulation.ts'
import { srm } from './areas/srm.ts'
import { stratified } from './areas/stratified.ts'
import { twoProportions } from './areas/two-proportions.ts'

/** By the name in the case files. An area that is not here is skipped, and said to be. */
export const areas = new Map<string, Area>([
  ['assignment', assignment],
  ['bandit', bandit],
  ['bayes', bayes],
  ['continuous', continuous],
  ['cuped', cuped],
  ['delayed_conversions', delayedConversions],
  ['distributions', distributions],
  ['hash_murmur3', hashMurmur3],
  ['hash_quality', hashQuality],
  ['multiple_testing', multipleTesting],
  ['non_inferiority', nonInferiority],
  ['power', power],
  ['ratio', ratio],
  ['sequential', sequential],
  ['simulation', simulation],
  ['srm', srm],
  ['stratified', stratified],
  ['two_proportions', twoProportions],
])
