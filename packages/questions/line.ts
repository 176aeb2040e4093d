import { z } from 'zod'

/** A line of the author's text, not empty. */
export const line = (max: number) => z.string().trim().min(1).max(max)
