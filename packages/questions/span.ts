import { z } from 'zod'

/** What every question answered by a thumb on a track has. */
export const span = {
  min: z.number(),
  max: z.number(),
  /** How far one key press moves the thumb; a typed number may stand between two steps. */
  step: z.number().positive(),
  unit: z.string().trim().max(20),
}

export interface Span {
  min: number
  max: number
  step: number
  unit: string
}

/** Adds a flaw when there is nothing between the ends. */
export function notEmpty({ value: { min, max }, issues }: z.core.ParsePayload<Span>): void {
  if (min < max) return
  issues.push({ code: 'custom', message: 'range-empty', input: max, path: ['max'] })
}
