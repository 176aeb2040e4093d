import { contrast } from './colour/contrast.ts'
import { nearestReadable } from './colour/nearest-readable.ts'
import { hexOf, oklchOf } from './colour/oklch.ts'
import type { OwnScheme, Palette, Theme } from './theme.ts'

/**
 * The theme with a firm's colour for its own. Whatever the colour, every pair still reads: the button wears it as it
 * is, and what has to stand out from the ground wears the nearest colour that does.
 */
export function withBrand(theme: Theme, colour: string): Theme {
  return { ...theme, light: branded(theme.light, colour), dark: branded(theme.dark, colour) }
}

/** The colour, or the nearest one with which a button is plain to see in each of these schemes; to be offered instead. */
export function readableBrand(theme: Theme, schemes: readonly OwnScheme[], colour: string): string {
  const grounds = schemes.flatMap((scheme) => [theme[scheme].bg, theme[scheme].surface])
  return nearest(colour, grounds, 3, theme[theme.scheme].primaryLine)
}

function branded(palette: Palette, colour: string): Palette {
  const { bg, surface } = palette
  const soft = tinted(palette, colour)
  const grounds = [bg, surface, soft]
  return {
    ...palette,
    soft,
    primary: colour,
    onPrimary: inkOn(colour),
    primaryLine: nearest(colour, grounds, 3, palette.text),
    accent: nearest(colour, grounds, 4.5, palette.text),
  }
}

/** White where it reads, for a button looks lighter so; else black, which then does: the worst colour leaves 4.58. */
const inkOn = (colour: string) => (contrast('#ffffff', colour) >= 4.5 ? '#ffffff' : '#000000')

const nearest = (colour: string, grounds: readonly string[], ratio: number, otherwise: string) =>
  nearestReadable(colour, grounds, ratio) ?? otherwise

/** The theme's own shade, in the hue of the brand; a hue may weigh more light, so the text on it has the last word. */
function tinted({ soft, text, muted }: Palette, colour: string): string {
  const own = oklchOf(soft)
  const { hue, chroma } = oklchOf(colour)
  const shade = hexOf({ lightness: own.lightness, chroma: Math.min(chroma * 0.25, own.chroma), hue })
  return contrast(text, shade) >= 7 && contrast(muted, shade) >= 4.5 ? shade : soft
}
