import { nonInferiority as checkNonInferiority } from '@pulya/stats/non-inferiority'
import { z } from 'zod'
import { area } from '../area.ts'
import { arm } from './fields.ts'

const inputs = z.object({ control: arm, treatment: arm, margin: z.number(), alpha: z.number() })

export const nonInferiority = area(inputs, ({ control, treatment, margin, alpha }) => {
  const checked = checkNonInferiority(control, treatment, { margin, alpha })
  return {
    ratio_bound: 1 - margin,
    z: checked?.z ?? null,
    p_one_sided: checked?.p ?? null,
    relative_lower: checked?.relativeLower ?? null,
    non_inferior: checked?.nonInferior ?? false,
  }
})
