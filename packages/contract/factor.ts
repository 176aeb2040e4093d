import { z } from 'zod'

/** What a variant tries, so that experiments can be summed up by it. */
export const factors = ['headline', 'text', 'picture', 'colour', 'layout', 'price', 'length', 'form'] as const

export type Factor = (typeof factors)[number]

export const triedFactors = z.array(z.enum(factors)).max(factors.length)
