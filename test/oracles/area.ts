import { z } from 'zod'
import { differences, type Answer, type Difference } from './compare.ts'
import type { OracleCase } from './read-cases.ts'

/** One area of the cases: asks the packages and says where their answer is not as expected. */
export type Area = (oracleCase: OracleCase) => Difference[]

/**
 * An area whose answer is a function of the inputs.
 *
 * @param unstated Fields that a case may leave out by saying null.
 */
export function area<Inputs extends z.ZodType>(
  inputs: Inputs,
  answer: (inputs: z.output<Inputs>) => Answer,
  unstated: readonly string[] = [],
): Area {
  return ({ inputs: given, expected, tolerance }) => {
    const parsed = inputs.safeParse(given)
    if (!parsed.success) return [{ path: 'inputs', expected: given, got: z.prettifyError(parsed.error) }]
    return differences(expected, answer(parsed.data), tolerance).filter(
      (difference) => difference.expected !== null || !unstated.includes(difference.path),
    )
  }
}
