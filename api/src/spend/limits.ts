import type { BodyLimits } from '../edge/read-bytes.ts'
import { uploadWithinMs } from '../uploads/within.ts'

const megabytesMax = 10

/** Years of campaigns by day; nothing behind it is read. */
export const spendLimits: BodyLimits = {
  bytesMax: megabytesMax * 1024 * 1024,
  withinMs: uploadWithinMs,
  flaw: { code: 'file-too-large', limit: megabytesMax, pointer: '#' },
}

/** How many changed lines, and how many rows of the table, a preview shows. */
export const shown = { largest: 20, sample: 5 }

/** How many imports the history shows. */
export const historyShown = 50
