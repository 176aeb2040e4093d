import { variantKey } from '@pulya/contract/variant-key'
import { type Block, block } from '@pulya/blocks/definitions'
import { color } from '@pulya/contract/color'
import { image } from '@pulya/contract/image'
import { line } from '@pulya/contract/line'
import type { Flaw } from '@pulya/contract/flaw'
import { locales } from '@pulya/contract/locale'
import { officeHours } from '@pulya/contract/office-hours'
import { ruled } from '@pulya/contract/schema-flaws'
import { themeNames } from '@pulya/quiz/theme-name'
import { z } from 'zod'

import { blocksMax } from './blocks-max.ts'
import { life } from './life.ts'
import { layoutNames, ownLook, schemes } from './look.ts'
import { misreadPlaces } from './misread-places.ts'
import { misreadPrices } from './misread-prices.ts'
import { misreadTexts } from './misread-texts.ts'
import { place } from './place.ts'
import { textRule } from './text-rule.ts'
import { verticals } from './vertical.ts'

const variant = z.strictObject({
  key: variantKey,
  /** For people in the studio: what this variant tries. */
  name: line(60),
  ...ownLook,
})

/** One screen: its blocks from top to bottom, each with its words for the variants that differ. */
export const offerDocument = z
  .strictObject({
    schema: z.literal(1),
    locale: z.enum(locales),
    /** Of the browser's tab and of search results, as is the description. */
    title: line(120),
    description: line(300),
    vertical: z.enum(verticals).exactOptional(),
    theme: z.enum(themeNames),
    layout: z.enum(layoutNames).exactOptional(),
    scheme: z.enum(schemes).exactOptional(),
    brand: z.strictObject({
      name: line(60),
      /** What the firm is, under its name. */
      about: line(60).exactOptional(),
      /** As people read it. */
      phone: line(40),
      /** Instead of the theme's own; `#1f3d69`. */
      colour: ruled(z.string(), color).exactOptional(),
      logo: image.exactOptional(),
    }),
    /** The first is the control. */
    variants: z.array(variant).min(1).max(8),
    blocks: z.array(block).min(1).max(blocksMax),
    texts: z.array(textRule).max(100).exactOptional(),
    places: z.array(place).max(500).exactOptional(),
    hours: officeHours.exactOptional(),
    thanks: z.strictObject({ title: line(120), text: line(400) }),
    ...life,
  })
  .check(({ value, issues }) => {
    for (const { path, flaw } of [
      ...misread(value),
      ...misreadTexts(value),
      ...misreadPlaces(value),
      ...misreadPrices(value),
    ]) {
      issues.push({ code: 'custom', input: value, path, params: { flaw } })
    }
  })

export type OfferDocument = z.infer<typeof offerDocument>

/** What no single part of an offer can see: keys stand once, and no block speaks for a variant that does not exist. */
function* misread({ variants, blocks }: { variants: { key: string }[]; blocks: Block[] }): Generator<{
  path: (string | number)[]
  flaw: Flaw
}> {
  const keys = new Set<string>()
  for (const [index, { key }] of variants.entries()) {
    if (keys.has(key)) yield { path: ['variants', index, 'key'], flaw: { code: 'key-repeated' } }
    keys.add(key)
  }
  const ids = new Set<string>()
  for (const [index, given] of blocks.entries()) {
    if (ids.has(given.id)) yield { path: ['blocks', index, 'id'], flaw: { code: 'key-repeated' } }
    ids.add(given.id)
    for (const key of Object.keys(('variants' in given && given.variants) || {})) {
      if (keys.has(key)) continue
      yield { path: ['blocks', index, 'variants', key], flaw: { code: 'reference-unknown', limit: key } }
    }
  }
}
