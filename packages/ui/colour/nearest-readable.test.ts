import { describe, expect, test } from 'vitest'

import { contrast } from './contrast.ts'
import { nearestReadable } from './nearest-readable.ts'
import { oklchOf } from './oklch.ts'

test('a colour that reads is left as it is', () => {
  expect(nearestReadable('#174d98', ['#ffffff'], 4.5)).toBe('#174d98')
})

test('of greys on white it offers the palest that passes, give or take one step', () => {
  // #767676 is the palest, https://webaim.org/articles/contrast/
  expect(['#747474', '#757575', '#767676']).toContain(nearestReadable('#aaaaaa', ['#ffffff'], 4.5))
})

test('a pale colour on a dark ground grows lighter, on a light one darker', () => {
  const offered = (ground: string) => oklchOf(nearestReadable('#8a6d3b', [ground], 7) ?? '').lightness
  expect(offered('#101010')).toBeGreaterThan(oklchOf('#8a6d3b').lightness)
  expect(offered('#fafafa')).toBeLessThan(oklchOf('#8a6d3b').lightness)
})

test('between black and white paper it is a middle one', () => {
  const offered = nearestReadable('#ffd400', ['#000000', '#ffffff'], 4.5) ?? ''
  for (const ground of ['#000000', '#ffffff']) {
    expect(contrast(offered, ground)).toBeGreaterThanOrEqual(4.5)
  }
})

test('nothing is offered where nothing can be read', () => {
  expect(nearestReadable('#ff0000', ['#777777'], 12)).toBeUndefined()
  expect(nearestReadable('#ff0000', ['#000000', '#ffffff'], 7)).toBeUndefined()
})

describe.each(['#ff0000', '#ffd400', '#00c2a8', '#7a5cff', '#ff6fb5'])('what is offered for %s', (colour) => {
  test.each([3, 4.5, 7])('reaches %d on a letter and on its card, in the same hue', (ratio) => {
    const grounds = ['#faf6ee', '#ffffff']
    const offered = nearestReadable(colour, grounds, ratio) ?? ''
    for (const ground of grounds) expect(contrast(offered, ground)).toBeGreaterThanOrEqual(ratio)
    expect(Math.cos(oklchOf(offered).hue - oklchOf(colour).hue)).toBeGreaterThan(0.98)
  })
})
