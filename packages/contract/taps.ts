import { z } from 'zod'

/** Presses on a page, by finger, mouse or key, until its form was sent. */
export const taps = z.int().min(0).max(999)
