import { shareEvidence } from '@pulya/stats/share-evidence'
import { checkRatio, watchRatio } from '@pulya/stats/srm'
import { z } from 'zod'
import { area } from '../area.ts'
import { counts } from './fields.ts'

const weights = z.array(z.number())
const concentration = z.number()
/** The level of every kind in the cases; the product watches at 0.01. */
const level = 0.001

const inputs = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('chi_square'), counts, weights }),
  z.object({ kind: z.literal('sequential'), counts, weights, concentration }),
  z.object({ kind: z.literal('sequential_looks'), looks: z.array(counts), weights, concentration }),
])

export const srm = area(inputs, (asked) => {
  switch (asked.kind) {
    case 'chi_square': {
      const { expected, chiSquare, degreesOfFreedom, p, mismatch } = checkRatio(asked.counts, asked.weights)
      return { expected, chi2: chiSquare, df: degreesOfFreedom, p, mismatch }
    }
    case 'sequential': {
      const { logEvidence, p } = shareEvidence(asked.counts, asked.weights, asked.concentration)
      return { log_bayes_factor: logEvidence, p_instant: p, mismatch: p < level }
    }
    case 'sequential_looks': {
      const { p, mismatch } = watchRatio(asked.looks, asked.weights, { ...asked, level })
      return { p_running: p, mismatch }
    }
  }
})
