import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalCdf } from './normal.ts'
import { studentQuantile, studentTails } from './student.ts'

const degrees = fc.double({ min: 0, max: 9, noNaN: true }).map((exponent) => 10 ** exponent)

test('one degree of freedom is the Cauchy distribution, two have a formula as well', () => {
  for (const t of [1e-6, 0.1, 1, 12, 1e8]) {
    expect(studentTails(t, 1).upper * Math.PI).toBeCloseTo(Math.atan(1 / t), 13)
    expect(studentTails(t, 2).upper).toBeCloseTo((1 - t / Math.sqrt(2 + t * t)) / 2, 13)
    expect(studentTails(-t, 2).lower).toBe(studentTails(t, 2).upper)
  }
})

test('many degrees of freedom are the normal distribution', () => {
  for (const z of [-8, -1.96, 0, 0.5, 3]) expect(studentTails(z, 1e12).lower / normalCdf(z)).toBeCloseTo(1, 8)
})

// mpmath; R 4.2.2 qt
test.each([
  [0.975, 10, 2.2281388519862744],
  [0.025, 30.5, -2.0408694451863205],
  [0.5, 3.7, 0],
  [1e-12, 100, -8.025825594493254],
  [1e-9, 1, -318309886.1837906],
])('the %d quantile with %d degrees of freedom is %d', (p, df, t) => {
  expect(studentQuantile(p, df)).toBeCloseTo(t, t < -1e6 ? 4 : 11)
})

test('the quantile has the asked share below it', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 0.999999, noNaN: true }), degrees, (p, df) => {
      expect(studentTails(studentQuantile(p, df), df).lower / p).toBeCloseTo(1, 9)
    }),
  )
})
