import { describe, expect, test } from 'vitest'

import { hexOf, oklchOf } from './oklch.ts'

const degrees = (hue: number) => (hue * 180) / Math.PI

/** The sample colours of https://www.w3.org/TR/css-color-4/#ok-lab and of its tests, hue in degrees. */
const published = [
  ['#ff0000', 0.62796, 0.25768, 29.234],
  ['#00ff00', 0.86644, 0.29483, 142.495],
  ['#0000ff', 0.45201, 0.31321, 264.052],
  ['#008000', 0.51975, 0.17686, 142.495],
  ['#ffff00', 0.96798, 0.21101, 109.769],
  ['#00ffff', 0.9054, 0.15455, 194.769],
  ['#ff00ff', 0.70167, 0.32249, 328.363],
] as const

describe.each(published)('%s', (hex, lightness, chroma, hue) => {
  test('is where the specification puts it', () => {
    const found = oklchOf(hex)
    expect(found.lightness).toBeCloseTo(lightness, 3)
    expect(found.chroma).toBeCloseTo(chroma, 3)
    expect((degrees(found.hue) + 360) % 360).toBeCloseTo(hue, 1)
  })
})

test('every colour of a lattice comes back as it went', () => {
  for (let at = 0; at < 4096; at++) {
    const hex = `#${at.toString(16).padStart(3, '0').replace(/./g, '$&$&')}`
    expect(hexOf(oklchOf(hex))).toBe(hex)
  }
})

test('a colour no screen can show keeps its lightness and its hue', () => {
  const asked = { lightness: 0.7, chroma: 0.4, hue: 2.5 }
  const found = oklchOf(hexOf(asked))
  expect(found.lightness).toBeCloseTo(asked.lightness, 2)
  expect(found.hue).toBeCloseTo(asked.hue, 1)
  expect(found.chroma).toBeGreaterThan(0.1)
})
