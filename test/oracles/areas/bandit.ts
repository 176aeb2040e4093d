import { allocate } from '@pulya/stats/bandit'
import { z } from 'zod'
import { area } from '../area.ts'
import { arm } from './fields.ts'

const inputs = z.object({
  prior: z.object({ a: z.number(), b: z.number() }),
  arms: z.array(arm),
  floor: z.number(),
  min_n: z.number(),
})

export const bandit = area(inputs, ({ arms, prior, floor, min_n }) => {
  const { chancesBest, weights } = allocate(arms, { prior, floor, visitorsMin: min_n })
  return { prob_best: chancesBest, weights, updated: weights !== null }
})
