import { z } from 'zod'
import { differences, type Answer, type Difference, type Json } from './compare.ts'
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
    if (!parsed.success) return notUnderstood(given, parsed.error)
    return differences(expected, answer(parsed.data), tolerance).filter(
      (difference) => difference.expected !== null || !unstated.includes(difference.path),
    )
  }
}

/** The case asks for something that the area does not know. */
export const notUnderstood = (inputs: Json, error: z.ZodError): Difference[] => [
  { path: 'inputs', expected: inputs, got: z.prettifyError(error) },
]
