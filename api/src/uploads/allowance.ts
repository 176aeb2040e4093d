import { isIPv6 } from 'node:net'

import { Problem } from '@pulya/contract/problem'

import { networkOf } from '../visits/network.ts'

/** Takes one try from what an address may do in an hour. @throws `rate-limited` when it has none left. */
export type Allowance = (address: string, now: number) => void

const hourMs = 3_600_000

/** Counted in memory by hours of the clock: a restart forgives, and nothing about an address is kept. */
export function hourlyAllowance(triesMax: number): Allowance {
  let hour = 0
  let tries = new Map<string, number>()

  return (address, now) => {
    const current = Math.floor(now / hourMs)
    if (current !== hour) {
      hour = current
      tries = new Map()
    }
    const who = senderIn(address)
    const made = (tries.get(who) ?? 0) + 1
    if (made > triesMax) {
      throw new Problem('rate-limited', {
        retryAfterSeconds: Math.ceil(((current + 1) * hourMs - now) / 1000),
      })
    }
    tries.set(who, made)
  }
}

/** One household of IPv6 has more addresses than anybody could count. */
function senderIn(address: string): string {
  const isMapped = address.startsWith('::ffff:')
  return isIPv6(address) && !isMapped ? networkOf(address) : address
}
