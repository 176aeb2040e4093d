import { themeNames } from '@pulya/quiz/theme-name'
import { z } from 'zod'

/** How the blocks stand on the one screen. */
export const layoutNames = ['letter', 'centred', 'split', 'cover'] as const

export type LayoutName = (typeof layoutNames)[number]

/** Light, dark, or as the visitor's system has it. */
export const schemes = ['light', 'dark', 'auto'] as const

export type Scheme = (typeof schemes)[number]

/** What a variant tries, so that experiments can be summed up by it. */
export const factors = ['headline', 'text', 'picture', 'colour', 'layout', 'price', 'length', 'form'] as const

export type Factor = (typeof factors)[number]

/** What a variant may look like instead of the control. */
export const ownLook = {
  theme: z.enum(themeNames).exactOptional(),
  layout: z.enum(layoutNames).exactOptional(),
  factors: z.array(z.enum(factors)).max(factors.length).exactOptional(),
}
