import { join } from 'node:path'
import type { z } from 'zod'
import { readCases } from '../oracles/read-cases.ts'
import { falsePositiveCase } from '../oracles/simulation/false-positives.ts'
import { powerCase } from '../oracles/simulation/power.ts'

export type FalsePositiveCase = z.output<typeof falsePositiveCase>
export type PowerCase = z.output<typeof powerCase>

/** What simulations elsewhere came to: the cases of the oracles, for which the rates have ranges. */
export interface Published {
  falsePositives: FalsePositiveCase[]
  power: PowerCase[]
}

export async function readPublished(): Promise<Published> {
  const files = await readCases(join(import.meta.dirname, '../oracles/cases'))
  const cases = files.filter(({ area }) => area === 'simulation').flatMap((file) => file.cases)
  return {
    falsePositives: cases.flatMap((each) => falsePositiveCase.safeParse(each).data ?? []),
    power: cases.flatMap((each) => powerCase.safeParse(each).data ?? []),
  }
}
