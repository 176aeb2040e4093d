import { devices } from '@pulya/contract/device'
import { key } from '@pulya/contract/key'
import { line } from '@pulya/contract/line'
import { variantKey } from '@pulya/blocks/block'
import { z } from 'zod'

/** All that is named must hold. */
const circumstances = z.strictObject({
  /** A parameter of the address, `utm_content`, and the values that count, regardless of case. */
  param: z
    .strictObject({ name: z.string().regex(/^[a-z][\w-]{0,39}$/), is: z.array(line(80)).min(1).max(50) })
    .exactOptional(),
  /** Came by an advertisement of this system: its click id is in the address. */
  click: z.enum(['yandex', 'vk', 'google', 'meta']).exactOptional(),
  device: z.enum(devices).exactOptional(),
  office: z.enum(['open', 'closed']).exactOptional(),
  /** By the clock of the firm, whole hours; `to` is not included and may be the next day. */
  hour: z.strictObject({ from: z.int().min(0).max(23), to: z.int().min(0).max(24) }).exactOptional(),
  place: z.array(key).min(1).max(200).exactOptional(),
})

/** Other words for one text of a block, for some visitors. The first rule that holds wins; else the block's own words stand. */
export const textRule = z.strictObject({
  key,
  at: z.strictObject({
    block: key,
    member: z.string().max(40),
    item: z.int().min(0).max(20).exactOptional(),
  }),
  when: circumstances,
  text: line(300),
  /** Only in these variants. */
  variants: z.array(variantKey).min(1).max(8).exactOptional(),
})

export type TextRule = z.infer<typeof textRule>
