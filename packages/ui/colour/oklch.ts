import { linearRgb } from './contrast.ts'

/** A colour as eyes order it, https://bottosson.github.io/posts/oklab/: lightness 0–1, chroma 0–0.4, hue in radians. */
export interface Oklch {
  lightness: number
  chroma: number
  hue: number
}

export function oklchOf(hex: string): Oklch {
  const [r, g, b] = linearRgb(hex)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s
  const x = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const y = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return { lightness, chroma: Math.hypot(x, y), hue: Math.atan2(y, x) }
}

/** `#rrggbb` of the same lightness and hue; where a screen cannot be so vivid, as vivid as it can. */
export function hexOf({ lightness, chroma, hue }: Oklch): string {
  const whole = rgbOf(lightness, chroma, hue)
  if (whole.every(shown)) return written(whole)
  let [inside, outside] = [0, chroma]
  while (outside - inside > 0.0005) {
    const middle = (inside + outside) / 2
    if (rgbOf(lightness, middle, hue).every(shown)) inside = middle
    else outside = middle
  }
  return written(rgbOf(lightness, inside, hue))
}

/** Channels as a screen takes them, 0–1 where it can show them. */
function rgbOf(lightness: number, chroma: number, hue: number): number[] {
  const [x, y] = [chroma * Math.cos(hue), chroma * Math.sin(hue)]
  const l = (lightness + 0.3963377774 * x + 0.2158037573 * y) ** 3
  const m = (lightness - 0.1055613458 * x - 0.0638541728 * y) ** 3
  const s = (lightness - 0.0894841775 * x - 1.291485548 * y) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((light) => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055))
}

/** Rounding of the published matrices puts white itself a hair outside. */
const shown = (channel: number) => channel > -0.0005 && channel < 1.0005

const written = (channels: readonly number[]) =>
  `#${channels
    .map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255))
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}`
