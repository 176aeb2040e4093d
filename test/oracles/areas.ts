import type { Area } from './area.ts'
import { assignment } from './areas/assignment.ts'
import { distributions } from './areas/distributions.ts'
import { hashMurmur3 } from './areas/hash-murmur3.ts'
import { hashQuality } from './areas/hash-quality.ts'
import { sequential } from './areas/sequential.ts'
import { srm } from './areas/srm.ts'
import { twoProportions } from './areas/two-proportions.ts'

/** By the name in the case files. An area that is not here is skipped, and said to be. */
export const areas = new Map<string, Area>([
  ['assignment', assignment],
  ['distributions', distributions],
  ['hash_murmur3', hashMurmur3],
  ['hash_quality', hashQuality],
  ['sequential', sequential],
  ['srm', srm],
  ['two_proportions', twoProportions],
])
