import { triedFactors } from '@pulya/contract/factor'
import { themeNames } from '@pulya/quiz/theme-name'
import { z } from 'zod'

/** How the blocks stand on the one screen. */
export const layoutNames = ['letter', 'centred', 'split', 'cover'] as const

export type LayoutName = (typeof layoutNames)[number]

/** Light, dark, or as the visitor's system has it. */
export const schemes = ['light', 'dark', 'auto'] as const

export type Scheme = (typeof schemes)[number]

/** What a variant may look like instead of the control. */
export const ownLook = {
  theme: z.enum(themeNames).exactOptional(),
  layout: z.enum(layoutNames).exactOptional(),
  factors: triedFactors.exactOptional(),
}
