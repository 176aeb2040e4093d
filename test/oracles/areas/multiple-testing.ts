import { benjaminiHochberg, bonferroni, holm } from '@pulya/stats/multiple-testing'
import { z } from 'zod'
import { area } from '../area.ts'

const inputs = z.object({ p: z.array(z.number()) })

export const multipleTesting = area(inputs, ({ p }) => ({
  bonferroni: bonferroni(p),
  holm: holm(p),
  benjamini_hochberg: benjaminiHochberg(p),
}))
