import { variantKey } from '@pulya/contract/variant-key'
import { devices } from '@pulya/contract/device'
import { paramName } from '@pulya/contract/given'
import { key } from '@pulya/contract/key'
import { line } from '@pulya/contract/line'
import { z } from 'zod'

import { adSystems } from './ad-system.ts'

/**
 * For whom a rule speaks: all that is named must hold, and something must be named.
 *
 * There is no condition on the region: nothing here guesses where an address of the network is. Whoever advertises by
 * region knows it when the link is made, so a region is a `param` with the author's own list of values:
 * `utm_term` is one of «казань», «татарстан».
 */
const when = z.strictObject({
  /** A parameter of the address, `utm_content`, and the values that count, whatever their case. */
  param: z.strictObject({ name: paramName, is: z.array(line(80)).min(1).max(50) }).exactOptional(),
  /** Came by a link that carries a click id of this system. */
  click: z.enum(adSystems).exactOptional(),
  device: z.enum(devices).exactOptional(),
  /** By the office hours of the offer. */
  office: z.enum(['open', 'closed']).exactOptional(),
  /**
   * Whole hours by the clock of the office hours; `to` is not included, and an earlier one is of the next day: from 22
   * to 6.
   */
  hour: z.strictObject({ from: z.int().min(0).max(23), to: z.int().min(0).max(24) }).exactOptional(),
  /** On the pages of these places. */
  place: z.array(key).min(1).max(200).exactOptional(),
})

/**
 * Other words for one text of a block, for some visitors. Of the rules for a text the first that holds speaks; where
 * none does, the block's own words stand, which are always there.
 */
export const textRule = z.strictObject({
  /** Kept with what visitors did, so it outlives a change of the words. */
  key,
  at: z.strictObject({
    block: key,
    member: z.string().max(40),
    /** Which of a list, from 0. */
    item: z.int().min(0).max(20).exactOptional(),
  }),
  when,
  text: line(300),
  /** Only in these variants. */
  variants: z.array(variantKey).min(1).max(8).exactOptional(),
})

export type TextRule = z.infer<typeof textRule>
