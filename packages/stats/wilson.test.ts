import { expect, test } from 'vitest'
import { wilson } from './wilson.ts'

const ends = (conversions: number, visitors: number) => wilson({ conversions, visitors }, 1.959964)

// Newcombe 1998, https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E, table I, method 3
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i is somewhere from %d to %d', (conversions, visitors, lower, upper) => {
  expect(ends(conversions, visitors).lower).toBeCloseTo(lower, 4)
  expect(ends(conversions, visitors).upper).toBeCloseTo(upper, 4)
})

test('the ends are exact where the data leaves no doubt about them', () => {
  expect(ends(0, 1e9).lower).toBe(0)
  expect(ends(7, 7).upper).toBe(1)
  expect(ends(0, 0)).toEqual({ lower: 0, upper: 1 })
})

test('one conversion in a billion has a lower end too', () => {
  // The Poisson limit: (2x + c² − c √(4x + c²)) / 2 with x = 1
  expect(ends(1, 1e9).lower * 1e9).toBeCloseTo((2 + 3.841459 - 1.959964 * Math.sqrt(4 + 3.841459)) / 2, 5)
})
