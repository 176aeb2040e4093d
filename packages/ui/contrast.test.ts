import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { contrast } from './colour/contrast.ts'
import { oklchOf } from './colour/oklch.ts'
import { themes } from './themes.ts'
import { readableBrand, withBrand } from './with-brand.ts'

const pairs = [
  ['text', 'bg', 7],
  ['text', 'surface', 7],
  ['text', 'soft', 7],
  ['muted', 'bg', 4.5],
  ['muted', 'surface', 4.5],
  ['muted', 'soft', 4.5],
  ['accent', 'bg', 4.5],
  ['accent', 'surface', 4.5],
  ['danger', 'bg', 4.5],
  ['danger', 'surface', 4.5],
  ['onPrimary', 'primary', 4.5],
  ['primaryLine', 'bg', 3],
  ['primaryLine', 'surface', 3],
  ['primaryLine', 'soft', 3],
] as const

const palettes = Object.entries(themes).flatMap(([name, theme]) =>
  (['light', 'dark'] as const).map((scheme) => ({ name, scheme, theme })),
)

describe.each(palettes)('theme $name in $scheme', ({ theme, scheme }) => {
  test.each(pairs)('%s on %s reaches %d', (ink, ground, least) => {
    expect(contrast(theme[scheme][ink], theme[scheme][ground])).toBeGreaterThanOrEqual(least)
  })

  test('is what it says: its paper is lighter than its ink, or darker', () => {
    const { bg, text } = theme[scheme]
    expect(oklchOf(bg).lightness > oklchOf(text).lightness).toBe(scheme === 'light')
  })

  test('keeps every pair under any of the 4096 brand colours that three digits name', () => {
    const lost: string[] = []
    for (let at = 0; at < 4096; at++) {
      const colour = `#${at.toString(16).padStart(3, '0').replace(/./g, '$&$&')}`
      const palette = withBrand(theme, colour)[scheme]
      const offered = readableBrand(theme, [scheme], colour)
      const atAnyHour = readableBrand(theme, ['light', 'dark'], colour)
      for (const [ink, ground, least] of pairs) {
        if (contrast(palette[ink], palette[ground]) < least) lost.push(`${colour}: ${ink} on ${ground}`)
      }
      if (palette.primary !== colour) lost.push(`${colour}: not on the button`)
      if (contrast(offered, palette.bg) < 3) lost.push(`${colour}: offered ${offered}`)
      if (contrast(atAnyHour, palette.bg) < 3) lost.push(`${colour}: offered ${atAnyHour} for day and night`)
    }
    expect(lost).toEqual([])
  })
})

test('a brand colour that stands out by itself is offered nothing else', () => {
  expect(readableBrand(themes.chambers, ['light'], '#7a1f3d')).toBe('#7a1f3d')
  expect(withBrand(themes.chambers, '#7a1f3d').light).toMatchObject({
    primary: '#7a1f3d',
    primaryLine: '#7a1f3d',
    accent: '#7a1f3d',
    onPrimary: '#ffffff',
  })
})

test('a pale brand keeps its button, with dark words on it and a darker outline around it', () => {
  const { primary, primaryLine, onPrimary } = withBrand(themes.clinic, '#ffd400').light
  expect([primary, onPrimary]).toEqual(['#ffd400', '#000000'])
  expect(oklchOf(primaryLine).lightness).toBeLessThan(oklchOf(primary).lightness)
})

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
const studio = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name, { light: String(light), dark: String(dark) }],
  ),
)

/** Ratios of the design document, light and dark, rounded as there. */
test.each([
  ['text', 'surface', 14.8, 14.5],
  ['text-muted', 'surface', 5.6, 8.7],
  ['text-muted', 'sunken', 4.7, 10.3],
  ['line-strong', 'surface', 3.9, 4.0],
  ['on-brand', 'brand', 8.2, 9.7],
  ['focus', 'surface', 5.7, 5.9],
])('studio %s on %s is %d in light, %d in dark', (ink, ground, light, dark) => {
  const ratio = (scheme: 'light' | 'dark') =>
    contrast(studio.get(ink)?.[scheme] ?? '', studio.get(ground)?.[scheme] ?? '')
  expect(ratio('light')).toBeCloseTo(light, 1)
  expect(ratio('dark')).toBeCloseTo(dark, 1)
})

describe.each(['light', 'dark'] as const)('studio in %s', (scheme) => {
  const messages = ['positive', 'warning', 'danger', 'info']
  test.each([
    ['text', 'canvas', 7],
    ['text', 'sunken', 7],
    ['text-muted', 'canvas', 4.5],
    ['brand-text', 'brand-soft', 4.5],
    ['on-brand', 'brand-hover', 4.5],
    ['brand', 'canvas', 3],
    ['line-strong', 'canvas', 3],
    ...messages.map((tone) => [tone, 'surface', 4.5] as const),
    ...messages.map((tone) => [tone, `${tone}-soft`, 4.5] as const),
    ...['a', 'b', 'c', 'd'].map((variant) => [`variant-${variant}`, 'surface', 3] as const),
  ] as const)('%s on %s reaches %d', (ink, ground, least) => {
    const ratio = contrast(studio.get(ink)?.[scheme] ?? '', studio.get(ground)?.[scheme] ?? '')
    expect(ratio).toBeGreaterThanOrEqual(least)
  })
})
