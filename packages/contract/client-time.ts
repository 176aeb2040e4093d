import { z } from 'zod'

import { ruled } from './schema-flaws.ts'
import type { Cleaned } from './flaw.ts'

/** The last millisecond of year 9999: years of five digits are not ISO 8601 times any more. */
export const timeMax = 253_402_300_799_999

const isoTime = z.iso.datetime({ offset: true, error: 'time-invalid' })
const unixTime = z.int('time-invalid').min(0, 'time-invalid').max(timeMax, 'time-invalid')

/**
 * When it happened by the client's clock: ISO 8601 with an offset, or unix ms; becomes unix ms.
 * A hint only. What is counted goes by the server's clock.
 */
export const clientTime = ruled(z.union([isoTime, unixTime], 'time-invalid'), unixMs).meta({
  description: 'Time by the clock of the client: ISO 8601 with an offset, or unix milliseconds',
})

function unixMs(given: string | number): Cleaned<number> {
  const at = typeof given === 'number' ? given : Date.parse(given)
  return at >= 0 && at <= timeMax ? { value: at } : { flaw: { code: 'time-invalid' } }
}
