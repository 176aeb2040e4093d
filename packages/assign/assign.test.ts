import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { assign, type Experiment } from './assign.ts'
import { draw } from './draw.ts'

const visitors = Array.from({ length: 20_000 }, (_, index) => `visitor_${index + 1}`)
const even: Experiment = { salt: 'exp-1', traffic: 1, weights: [1, 1] }

const variants = (experiment: Experiment) => visitors.map((visitor) => assign(experiment, visitor).variant)
const shareOf = (experiment: Experiment, variant: number | null) =>
  variants(experiment).filter((got) => got === variant).length / visitors.length

describe('a draw', () => {
  test('hashes the promised text', () => {
    // murmur3_x86_32 of "variant:exp-1/visitor_1", by npm murmurhash 2.0.1 (v3).
    expect(draw('variant', 'exp-1', 'visitor_1') * 2 ** 32).toBe(3514476550)
  })

  test('stays in [0, 1)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (salt, unit) => {
        const u = draw('layer', salt, unit)
        expect(u).toBeGreaterThanOrEqual(0)
        expect(u).toBeLessThan(1)
      }),
    )
  })
})

describe('an experiment', () => {
  test('splits by weight', () => {
    expect(shareOf({ ...even, weights: [9, 1] }, 1)).toBeCloseTo(0.1, 2)
    expect(shareOf({ ...even, weights: [10, 20, 30, 40] }, 2)).toBeCloseTo(0.3, 2)
  })

  test('sends nobody to a variant of weight 0, and nobody anywhere when every weight is 0', () => {
    expect(shareOf({ ...even, weights: [0, 1, 1] }, 0)).toBe(0)
    expect(shareOf({ ...even, weights: [0, 0] }, null)).toBe(1)
  })

  test('moves nobody between variants when traffic grows', () => {
    const before = variants({ ...even, traffic: 0.2 })
    const after = variants({ ...even, traffic: 0.7 })
    expect(before.filter((variant) => variant !== null).length / visitors.length).toBeCloseTo(0.2, 1)
    const moved = before.filter((variant, at) => variant !== null && variant !== after[at])
    expect(moved).toEqual([])
  })

  test('keeps its whole variant when weights grow only for that variant', () => {
    const before = variants({ ...even, weights: [10, 90] })
    const after = variants({ ...even, weights: [50, 50] })
    const moved = before.filter((variant, at) => variant === 0 && after[at] !== 0)
    expect(moved).toEqual([])
  })

  test('splits the same visitors independently of another salt', () => {
    const inFirst = visitors.filter((visitor) => assign(even, visitor).variant === 0)
    const inBoth = inFirst.filter((visitor) => assign({ ...even, salt: 'exp-2' }, visitor).variant === 0)
    expect(inBoth.length / inFirst.length).toBeCloseTo(0.5, 1)
  })
})

describe('layers and holdout', () => {
  test('neighbours in a layer share no visitor and leave none out', () => {
    const left = { ...even, layer: { salt: 'offer', from: 0, to: 0.3 } }
    const right = { ...even, salt: 'exp-2', layer: { salt: 'offer', from: 0.3, to: 1 } }
    const sharedOrLost = visitors.filter(
      (visitor) => assign(left, visitor).enrolled === assign(right, visitor).enrolled,
    )
    expect(sharedOrLost).toEqual([])
  })

  test('a holdout keeps the same visitors out of every experiment', () => {
    const holdout = { salt: '2026', share: 0.1 }
    const keptOut = (salt: string) =>
      visitors.filter((visitor) => assign({ ...even, salt, holdout }, visitor).excludedByHoldout)
    expect(keptOut('exp-2')).toEqual(keptOut('exp-1'))
    expect(keptOut('exp-1').length / visitors.length).toBeCloseTo(0.1, 2)
  })

  test('a visitor who is held out has no variant', () => {
    const all = { ...even, holdout: { salt: '2026', share: 1 } }
    expect(assign(all, 'visitor_1')).toEqual({
      excludedByHoldout: true,
      inLayer: true,
      enrolled: false,
      variant: null,
    })
  })
})
