import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { themes } from './themes.ts'

/** Contrast ratio, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

test('the formula gives the published ratios', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  // The palest grey that passes on white, https://webaim.org/articles/contrast/
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

describe.each(Object.entries(themes))('theme %s', (_name, theme) => {
  test.each([
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
  ] as const)('%s on %s reaches %d', (ink, ground, least) => {
    expect(contrast(theme[ink], theme[ground])).toBeGreaterThanOrEqual(least)
  })
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
