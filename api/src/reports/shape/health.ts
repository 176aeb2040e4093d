import { z } from 'zod'

/** Is the comparison sound? One light each; a red one hides the verdicts, never the numbers (STATISTICS 3.4). */
export const health = z.object({
  /**
   * `split`: visitors against the weights, per epoch and summed. `split-by`: the same inside devices and sources.
   * `crossed`: people who were shown several variants. `unbalanced-bots`: programs prefer one variant.
   * `confirmed`: visitors who were really there, against the weights.
   */
  check: z.enum(['split', 'split-by', 'crossed', 'unbalanced-bots', 'confirmed']),
  light: z.enum(['green', 'amber', 'red', 'none']),
  /** Of the χ² test; of `crossed` the share of people. `null` while there is nothing to check. */
  value: z.number().nullable(),
  /** Of the test that may be watched every day; only of `split`. */
  sequential: z.number().nullable(),
  /** Where it went wrong: a value of a segment, with its dimension. */
  where: z.object({ dimension: z.string(), value: z.string() }).nullable(),
})

export type Health = z.infer<typeof health>
