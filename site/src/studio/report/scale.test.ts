import { describe, expect, it } from 'vitest'

import { scaleOver } from './scale.ts'

describe('a scale', () => {
  it.each([
    [
      [0, 0.118],
      [0, 0.05, 0.1, 0.15],
    ],
    [
      [-0.23, 0.64],
      [-0.5, 0, 0.5, 1],
    ],
    [
      [0, 0.3],
      [0, 0.1, 0.2, 0.3],
    ],
    [
      [0, 0],
      [0, 0.5],
    ],
  ])('over %j has ticks %j', (values, ticks) => {
    expect(scaleOver(values).ticks).toEqual(ticks)
  })

  it('holds every number it was made for, with few ticks, whatever their size', () => {
    for (let power = -6; power <= 6; power += 1) {
      for (const [low, high] of [
        [0, 1],
        [-1, 1],
        [-0.99, 3.7],
        [1.01, 1.02],
        [9.99, 10.01],
        [-7, -2],
      ] as const) {
        const values = [low * 10 ** power, high * 10 ** power]
        const { ticks, beyond } = scaleOver(values)
        expect(values.filter(beyond)).toEqual([])
        expect(ticks.length).toBeLessThanOrEqual(7)
      }
    }
  })

  it('puts a number beyond its end at the end', () => {
    const scale = scaleOver([0, 1])
    expect([scale.at(0), scale.at(0.25), scale.at(1), scale.at(7), scale.at(-1)]).toEqual([
      0, 25, 100, 100, 0,
    ])
    expect(scale.beyond(7)).toBe(true)
  })
})
