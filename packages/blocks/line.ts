import { ruled } from '@pulya/contract/schema-flaws'
import { oneLine } from '@pulya/contract/text'
import { z } from 'zod'

/** A line of the author's text, never empty; `max` in characters. */
export const line = (max: number) => ruled(z.string(), (given) => oneLine(given, { max, required: true }))
