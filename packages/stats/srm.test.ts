import { describe, expect, test } from 'vitest'
import { checkRatio, joinChecks, watchRatio } from './srm.ts'

describe('one look', () => {
  test('the example of Kohavi, Tang and Xu, chapter 21, is a mismatch', () => {
    const { p, mismatch } = checkRatio([821_588, 815_482], [1, 1])
    expect(p).toBeCloseTo(1.8e-6, 7)
    expect(mismatch).toBe(true)
  })

  test('weights are shares in any unit', () => {
    const { expected, chiSquare, degreesOfFreedom } = checkRatio([12, 8, 30, 50], [1, 1, 3, 5])
    expect(expected).toEqual([10, 10, 30, 50])
    expect(chiSquare).toBeCloseTo(0.8, 14)
    expect(degreesOfFreedom).toBe(3)
  })

  test('a variant without weight counts only when it has visitors, and then it is wrong', () => {
    expect(checkRatio([50, 50, 0], [1, 1, 0])).toMatchObject({ degreesOfFreedom: 1, p: 1, mismatch: false })
    expect(checkRatio([50, 50, 1], [1, 1, 0])).toMatchObject({
      expected: [50.5, 50.5, 0],
      p: 0,
      mismatch: true,
    })
  })

  test('no visitors, or one variant, are as they should be', () => {
    expect(checkRatio([0, 0], [1, 1])).toEqual({
      expected: [0, 0],
      chiSquare: 0,
      degreesOfFreedom: 1,
      p: 1,
      mismatch: false,
    })
    expect(checkRatio([101], [0.66])).toMatchObject({ chiSquare: 0, degreesOfFreedom: 0, p: 1 })
  })
})

test('epochs of different weights are judged together', () => {
  const small = checkRatio([530, 470], [1, 1])
  const joined = joinChecks([small, small, small, small])
  expect(small.mismatch).toBe(false)
  expect(joined).toMatchObject({ chiSquare: 4 * small.chiSquare, degreesOfFreedom: 4 })
  expect(joined.p).toBeLessThan(small.p)
})

describe('watching', () => {
  test('a mismatch once seen stays, whatever comes after', () => {
    const { p, mismatch } = watchRatio(
      [
        [100, 100],
        [900, 600],
        [9000, 8990],
      ],
      [1, 1],
    )
    expect(p[1]).toBeLessThan(0.01)
    expect(p[2]).toBe(p[1])
    expect(mismatch).toBe(true)
  })

  test('nothing is wrong before the first look', () => {
    expect(watchRatio([], [1, 1])).toEqual({ p: [], mismatch: false })
  })
})
