import { describe, expect, test } from 'vitest'
import { differences, type Answer, type Json } from './compare.ts'

const tolerance = { abs: 1e-9, rel: 1e-6 }
const paths = (expected: Json, got: Answer) => differences(expected, got, tolerance).map(({ path }) => path)
const same: string[] = []
const different = ['']

describe('numbers', () => {
  test('may differ by the tolerance, in sum of both kinds, and not by more', () => {
    expect(paths(1000.5, 1000.501)).toEqual(same)
    expect(paths(1000.5, 1000.502)).toEqual(different)
    expect(paths(0.5e-9, 0)).toEqual(same)
  })

  test('that are whole must be equal', () => {
    expect(paths(1e9, 1e9 + 1)).toEqual(different)
    expect(paths(1, 1 + 1e-9)).toEqual(same)
  })

  test('that are unbounded are written in words', () => {
    expect(paths('Infinity', Infinity)).toEqual(same)
    expect(paths('-Infinity', Infinity)).toEqual(different)
    expect(paths('Infinity', 1e308)).toEqual(different)
    expect(paths(1, NaN)).toEqual(different)
  })
})

test('null, words and facts must be equal', () => {
  expect(paths(null, null)).toEqual(same)
  expect(paths(null, 0)).toEqual(different)
  expect(paths(0, null)).toEqual(different)
  expect(paths(null, undefined)).toEqual(different)
  expect(paths(false, true)).toEqual(different)
  expect(paths('1', 1)).toEqual(different)
})

test('the path leads to the difference, and what nobody expects is ignored', () => {
  const expected = { arms: [{ ci: [0.1, 0.2] }, { ci: [0.3, 0.4] }] }
  expect(paths(expected, { arms: [{ ci: [0.1, 0.2] }, { ci: [0.3, 0.5], extra: 1 }] })).toEqual([
    'arms[1].ci[1]',
  ])
  expect(paths(expected, { arms: [{ ci: [0.1, 0.2] }] })).toEqual(['arms'])
  expect(paths(expected, { arms: 1 })).toEqual(['arms'])
  expect(paths(expected, {})).toEqual(['arms'])
  expect(paths(expected, null)).toEqual(different)
})
