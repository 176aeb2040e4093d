import { key as wireKey } from '@pulya/contract/key'
import type { z } from 'zod'

/**
 * Names a question or an option for as long as statistics are kept. The one lower-case name that every
 * object inherits is refused, so a record of answers needs no guard against it.
 */
export const key = wireKey.refine((name) => name !== 'constructor', 'key-invalid')

/** Adds a flaw at each member whose key stands above already. */
export function uniqueKeys({ value, issues }: z.core.ParsePayload<{ key: string }[]>): void {
  const seen = new Set<string>()
  for (const [index, member] of value.entries()) {
    if (seen.has(member.key)) {
      issues.push({ code: 'custom', message: 'key-repeated', input: value, path: [index, 'key'] })
    }
    seen.add(member.key)
  }
}
