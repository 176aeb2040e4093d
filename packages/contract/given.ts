import { z } from 'zod'

import { devices } from './device.ts'
import { oneLine } from './text.ts'

const paramsMax = 30
const paramMax = 200

/**
 * Names of query parameters that a quiz may know: `utm_source`, `yclid`, hidden fields. The one such name that every
 * object inherits is refused, so a record of parameters needs no guard against it.
 */
export const paramName = z
  .string()
  .regex(/^_?[a-z][a-z0-9_-]{0,38}$/, 'key-invalid')
  .refine((name) => name !== 'constructor', 'key-invalid')

/**
 * What came with the visitor and is no answer. Context, not content: what cannot be kept is left out, for no answer and
 * no lead may be lost to an odd link.
 */
export const given = z.strictObject({
  params: z.record(z.string(), z.unknown()).transform(keptParams),
  device: z.enum(devices),
  /** The local date on which the run began, `2026-11-22`: what is said in days counts from it. */
  day: z.iso.date(),
})

export type Given = z.output<typeof given>

/** Of a query, what a run keeps: known names, one line each. */
export function keptParams(params: Readonly<Record<string, unknown>>): Record<string, string> {
  const kept = Object.entries(params).flatMap(([name, value]) => {
    if (!paramName.safeParse(name).success || typeof value !== 'string') return []
    const cleaned = oneLine(value.slice(0, paramMax).toWellFormed(), { max: paramMax })
    return 'value' in cleaned && cleaned.value !== '' ? [[name, cleaned.value] as const] : []
  })
  return Object.fromEntries(kept.slice(0, paramsMax))
}
