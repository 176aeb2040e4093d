import { variantKey } from '@pulya/contract/variant-key'
import { z } from 'zod'

import { deviceNames } from './devices.ts'

export const faultCodes = [
  /** Nothing of the block is drawn. */
  'missing',
  /** Does not end inside the first screen. */
  'below',
  /** A part of a text cannot be seen. */
  'cut',
  'word-broken',
  /** The page can be scrolled sideways. */
  'sideways',
  'overlap',
  'target-small',
  'notice-small',
  'notice-altered',
] as const

export type FaultCode = (typeof faultCodes)[number]

const name = z.string().max(60)

/** What is wrong with a page on one screen. */
export const fitFault = z.strictObject({
  code: z.enum(faultCodes),
  /** The block to mend, which is not always the one that suffers: a long text pushes others out. */
  block: name,
  kind: name,
  /** How far it is from right, CSS pixels. */
  px: z.int(),
  /** By how many lines to shorten the block. */
  lines: z.int().exactOptional(),
  /** Kinds of the blocks that suffer. */
  hurts: z.array(name).max(20).exactOptional(),
  /** The text or the target in question. */
  words: z.string().max(120).exactOptional(),
})

export type FitFault = z.infer<typeof fitFault>

export const screenOfVariant = z.strictObject({
  variant: variantKey,
  device: z.enum(deviceNames),
  large: z.boolean(),
})

/** Whose screen of which variant. */
export type ScreenOfVariant = z.infer<typeof screenOfVariant>

export const fitFinding = fitFault.extend(screenOfVariant.shape)

export type FitFinding = z.infer<typeof fitFinding>
