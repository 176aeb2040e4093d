import { z } from 'zod'

import { effect } from './effect.ts'
import { interval } from './interval.ts'

/** Minor units of the workspace's currency throughout. */
const amount = z.number()

const perVariant = z.object({
  variant: z.string(),
  visitors: z.int(),
  leads: z.int(),
  qualified: z.int(),
  contracts: z.int(),
  revenue: amount,
  /** Shared out by the visitors of each campaign and day; `null` while no spend was brought in. */
  spend: amount.nullable(),
  margin: amount.nullable(),
  costPerLead: amount.nullable(),
  costPerQualified: amount.nullable(),
  costPerContract: amount.nullable(),
})

const campaign = z.object({
  source: z.string(),
  campaign: z.string(),
  visitors: z.int(),
  leads: z.int(),
  qualified: z.int(),
  contracts: z.int(),
  revenue: amount,
  spend: amount.nullable(),
  costPerLead: amount.nullable(),
  costPerQualified: amount.nullable(),
  /** Of leads, how many were qualified: the quality beside the price. */
  quality: z.number().nullable(),
})

export const money = z.object({
  currency: z.string(),
  variants: z.array(perVariant),
  /** Everybody mature for a contract; sums above `cap` count as the cap. Effects need 25 payers in each variant. */
  perVisitor: z.array(
    z.object({
      variant: z.string(),
      value: amount.nullable(),
      interval,
      uncapped: amount.nullable(),
      payers: z.int(),
      effect: effect.optional(),
    }),
  ),
  perLead: z.array(z.object({ variant: z.string(), value: amount.nullable(), effect: effect.optional() })),
  /** The effect on what a lead costs, from the effect on leads: costs are known by campaign only. */
  costPerLead: z.array(z.object({ variant: z.string(), effect })),
  cap: amount.nullable(),
  campaigns: z.array(campaign),
  /** Spend that no visitor of this test belongs to. */
  unmatchedSpend: amount,
})

export type Money = z.infer<typeof money>
