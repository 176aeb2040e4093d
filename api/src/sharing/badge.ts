import { lookOf } from '@pulya/offer/look-of'
import type { Palette, Theme } from '@pulya/ui/theme'
import { themes } from '@pulya/ui/themes'
import { withBrand } from '@pulya/ui/with-brand'
import sharp from 'sharp'

import type { PageKind } from '../publishing/address-rows.ts'
import type { Snapshot } from '../publishing/snapshots.ts'
import { letterIn } from './share-picture.ts'

/** The mark of a firm that has drawn none: its initial on its colour. */
export interface Badge {
  initial: string
  palette: Palette
}

const side = 32

export function badgeOf({ kind, body }: Snapshot & { kind: PageKind }): Badge {
  if (kind === 'quiz') return { initial: initialOf(body.title), palette: paletteOf(themes[body.theme]) }
  const { theme, colour, scheme } = lookOf(body)
  const plain: Theme = themes[theme]
  const worn = colour ? withBrand(plain, colour) : plain
  return { initial: initialOf(body.brand.name), palette: paletteOf(worn, scheme) }
}

const paletteOf = (theme: Theme, scheme?: 'light' | 'dark' | 'auto'): Palette =>
  theme[scheme === undefined || scheme === 'auto' ? theme.scheme : scheme]

/** The first letter or digit: a name may begin with a quotation mark. */
const initialOf = (name: string): string => (/[\p{L}\p{N}]/u.exec(name)?.[0] ?? '').toUpperCase()

export const badgeSvg = ({ initial, palette }: Badge): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">`,
    `<rect width="${side}" height="${side}" rx="7" fill="${palette.primary}"/>`,
    letterIn(initial, { x: 0, y: 0, side }, palette.onPrimary),
    '</svg>',
  ].join('')

export async function badgePng(badge: Badge): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(
    await sharp(Buffer.from(badgeSvg(badge)), { density: 72 })
      .resize(side, side)
      .png()
      .toBuffer(),
  )
}
