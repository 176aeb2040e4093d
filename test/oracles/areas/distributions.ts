import { betaQuantile, betaTails } from '@pulya/stats/beta'
import { chiSquareQuantile, chiSquareUpper } from '@pulya/stats/chi-square'
import { normalCdf, normalQuantile } from '@pulya/stats/normal'
import { studentQuantile, studentTails } from '@pulya/stats/student'
import { z } from 'zod'
import { area } from '../area.ts'

const number = z.number()
const shape = { a: number, b: number }

const inputs = z.discriminatedUnion('fn', [
  z.object({ fn: z.literal('normal_cdf'), z: number }),
  z.object({ fn: z.literal('normal_quantile'), p: number }),
  z.object({ fn: z.literal('beta_cdf'), x: number, ...shape }),
  z.object({ fn: z.literal('beta_quantile'), p: number, ...shape }),
  z.object({ fn: z.literal('t_cdf'), t: number, df: number }),
  z.object({ fn: z.literal('t_quantile'), p: number, df: number }),
  z.object({ fn: z.literal('chi2_sf'), x: number, df: number }),
  z.object({ fn: z.literal('chi2_quantile'), p: number, df: number }),
])

export const distributions = area(inputs, (asked) => {
  switch (asked.fn) {
    case 'normal_cdf':
      return { value: normalCdf(asked.z) }
    case 'normal_quantile':
      return { value: normalQuantile(asked.p) }
    case 'beta_cdf':
      return { ...betaTails(asked.x, asked.a, asked.b) }
    case 'beta_quantile':
      return { value: betaQuantile(asked.p, asked.a, asked.b) }
    case 't_cdf':
      return { ...studentTails(asked.t, asked.df) }
    case 't_quantile':
      return { value: studentQuantile(asked.p, asked.df) }
    case 'chi2_sf':
      return { value: chiSquareUpper(asked.x, asked.df) }
    case 'chi2_quantile':
      return { value: chiSquareQuantile(asked.p, asked.df) }
  }
})
