import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import { create, type Font } from 'fontkitten'

/** Weights the pictures are set in. */
export type Weight = 500 | 700

/** Of a line set at 1 px: what its letters look like, and how far it reaches. */
export interface Outline {
  path: string
  width: number
}

const { resolve } = createRequire(import.meta.url)
/** By what a letter is looked for in; the last have little but `₽` and names from abroad. */
const subsets = ['cyrillic', 'latin', 'latin-ext', 'cyrillic-ext']
const fonts = new Map<Weight, Font[]>()

/**
 * A line of text as outlines. librsvg sets text in fonts of the system, and a server has none.
 *
 * @param size Pixels; the line stands on y = 0.
 */
export function outline(text: string, { size, weight }: { size: number; weight: Weight }): Outline {
  let width = 0
  const paths: string[] = []
  for (const letter of text.normalize('NFC')) {
    const font = fontWith(letter, weight)
    if (!font) continue
    const { path, advanceWidth } = font.glyphForCodePoint(letter.codePointAt(0) ?? 0)
    const scale = size / font.unitsPerEm
    paths.push(path.scale(scale, -scale).translate(width, 0).toSVG())
    width += advanceWidth * scale
  }
  return { path: paths.join(''), width }
}

/** A letter nobody has drawn, an emoji, is left out. */
const fontWith = (letter: string, weight: Weight): Font | undefined =>
  fontsOf(weight).find((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))

/** Read when the first picture is drawn. */
function fontsOf(weight: Weight): Font[] {
  const known = fonts.get(weight)
  if (known) return known
  const read = subsets.map((subset) => {
    const file = resolve(`@fontsource/golos-text/files/golos-text-${subset}-${weight}-normal.woff`)
    const font = create(readFileSync(file))
    if (font.isCollection) throw new Error(`${file} is not one font`)
    return font
  })
  fonts.set(weight, read)
  return read
}
