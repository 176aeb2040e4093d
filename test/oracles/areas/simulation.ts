import { z } from 'zod'
import { notUnderstood, type Area } from '../area.ts'
import { checkFalsePositives, falsePositiveCase } from '../simulation/false-positives.ts'
import { checkPower, powerCase } from '../simulation/power.ts'

const known = z.union([falsePositiveCase.transform(checkFalsePositives), powerCase.transform(checkPower)])

/** Behaviour instead of numbers: shares of simulated tests, which must lie in ranges. A case takes seconds. */
export const simulation: Area = ({ inputs, expected }) => {
  const checked = known.safeParse({ inputs, expected })
  return checked.success ? checked.data : notUnderstood(inputs, checked.error)
}
