import { ruled } from './schema-flaws.ts'
import { oneLine } from './text.ts'
import { z } from 'zod'

/** A line of the author's text, never empty; `max` in characters. */
export const line = (max: number) => ruled(z.string(), (given) => oneLine(given, { max, required: true }))
