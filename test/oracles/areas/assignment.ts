import { assign } from '@pulya/assign/assign'
import { draw } from '@pulya/assign/draw'
import { z } from 'zod'
import { area } from '../area.ts'

const inputs = z.object({
  config: z.object({
    salt: z.string(),
    traffic: z.number(),
    weights: z.array(z.number()),
    layer: z.object({ salt: z.string(), from: z.number(), to: z.number() }).exactOptional(),
    holdout: z.object({ salt: z.string(), share: z.number() }).exactOptional(),
  }),
  unit: z.string(),
})

export const assignment = area(inputs, ({ config, unit }) => {
  const { excludedByHoldout, inLayer, enrolled, variant } = assign(config, unit)
  return {
    excluded_by_holdout: excludedByHoldout,
    in_layer: inLayer,
    enrolled,
    variant,
    u_holdout: config.holdout ? draw('holdout', config.holdout.salt, unit) : null,
    u_layer: config.layer ? draw('layer', config.layer.salt, unit) : null,
    u_traffic: draw('traffic', config.salt, unit),
    u_variant: draw('variant', config.salt, unit),
  }
})
