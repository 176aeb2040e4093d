import { Problem } from '@pulya/contract/problem'

import { isSealed, sealOf } from '../sharing/seal.ts'

/** Of the address of a page, where it is to show one variant whatever is drawn. */
export const forceMember = 'ab_force'

/** Longest life of such a link. */
export const forcedDaysMax = 30

export interface Forced {
  /** Id of the experiment. */
  experiment: string
  variant: string
  /** Unix ms, of a whole second. */
  until: number
}

const purpose = 'forced variant'
const shape =
  /^(?<experiment>[a-z2-9]{4,12}-[a-z2-9]{4,12})\.(?<variant>[A-Z0-9]{1,4})\.(?<until>[0-9a-z]{1,9})\.(?<seal>[\w-]{22})$/

/** What opens one variant to those who check it, and nobody can make or prolong. */
export function forcedToken(secret: string, { experiment, variant, until }: Forced): string {
  const told = `${experiment}.${variant}.${Math.floor(until / 1000).toString(36)}`
  return `${told}.${sealOf(secret, purpose, told)}`
}

/** @throws `not-found` for what we have not signed, `link-expired` for what we signed too long ago. */
export function readForced(secret: string, token: string, now: number): Forced {
  const { experiment = '', variant = '', until = '', seal = '' } = shape.exec(token)?.groups ?? {}
  if (!isSealed(secret, purpose, `${experiment}.${variant}.${until}`, seal)) throw new Problem('not-found')
  const forced = { experiment, variant, until: Number.parseInt(until, 36) * 1000 }
  if (forced.until < now) throw new Problem('link-expired')
  return forced
}
