import fc from 'fast-check'
import { expect, test } from 'vitest'
import { betaLogOdds, betaQuantile, betaTails } from './beta.ts'

const anyShape = fc.double({ min: -3, max: 9, noNaN: true }).map((exponent) => 10 ** exponent)
/** Large enough for every quantile to be a number above 0. */
const shape = fc.double({ min: -1, max: 9, noNaN: true }).map((exponent) => 10 ** exponent)
const share = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true })

test('powers come out where one parameter is 1', () => {
  fc.assert(
    fc.property(anyShape, share, (a, x) => {
      const { lower, upper } = betaTails(x, a, 1)
      expect(lower).toBeCloseTo(x ** a, 9)
      expect(upper).toBeCloseTo(-Math.expm1(a * Math.log(x)), 9)
    }),
  )
})

test('the arcsine law comes out at one half', () => {
  fc.assert(
    fc.property(share, (x) => {
      expect(betaTails(x, 0.5, 0.5).lower / Math.asin(Math.sqrt(x))).toBeCloseTo(2 / Math.PI, 11)
    }),
  )
})

// mpmath, 40 digits
test.each([
  { a: 2, b: 3, x: 1e-12, lower: 5.999999999992e-24, upper: 1 },
  { a: 1000, b: 9000, x: 0.1239988000899925, lower: 0.9999999999999707, upper: 2.931931597780188e-14 },
  { a: 100, b: 1e9, x: 2.000000203999949e-8, lower: 3.4889238845841404e-37, upper: 1 },
  { a: 1e8, b: 9e8, x: 0.1000758946638061, lower: 0.9999999999999993, upper: 6.311024291600922e-16 },
])('I_$x($a, $b) keeps its digits in the small tail', ({ a, b, x, lower, upper }) => {
  expect(betaTails(x, a, b).lower / lower).toBeCloseTo(1, 9)
  expect(betaTails(x, a, b).upper / upper).toBeCloseTo(1, 9)
})

test('turning the axis around exchanges the tails', () => {
  fc.assert(
    fc.property(anyShape, anyShape, share, (a, b, x) => {
      const tails = betaTails(x, a, b)
      const turned = betaTails(1 - x, b, a, x)
      expect(turned.lower).toBeCloseTo(tails.upper, 9)
      expect(tails.lower + tails.upper).toBeCloseTo(1, 15)
    }),
  )
})

test('a quantile too small for a number is 0', () => {
  expect(betaQuantile(1e-9, 1e-3, 1)).toBe(0)
  expect(betaQuantile(1 - 1e-9, 1, 1e-3)).toBe(1)
})

test('everything lies between 0 and 1', () => {
  expect(betaTails(0, 2, 3)).toEqual({ lower: 0, upper: 1 })
  expect(betaTails(1, 2, 3)).toEqual({ lower: 1, upper: 0 })
  expect(betaQuantile(0, 2, 3)).toBe(0)
  expect(betaQuantile(1, 2, 3)).toBe(1)
})

test('the quantile has the asked share below it', () => {
  fc.assert(
    fc.property(shape, shape, share, (a, b, p) => {
      const s = betaLogOdds({ lower: p, upper: 1 - p }, a, b)
      const [x, y] = [1 / (1 + Math.exp(-s)), 1 / (1 + Math.exp(s))]
      expect(betaTails(x, a, b, y).lower / p).toBeCloseTo(1, 8)
    }),
  )
})
