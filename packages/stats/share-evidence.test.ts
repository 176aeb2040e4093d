import fc from 'fast-check'
import { expect, test } from 'vitest'
import { conversionShare } from './conversion-share.ts'
import { shareEvidence } from './share-evidence.ts'

/** ln of the product of a, a + 1, … a + n − 1: the gamma functions of the textbook, one factor at a time. */
const logRising = (a: number, n: number) =>
  Array.from({ length: n }, (_, i) => Math.log(a + i)).reduce((sum, log) => sum + log, 0)

test('it is the Dirichlet-multinomial Bayes factor, multiplied out', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 3, maxLength: 3 })
  const weights = fc.array(fc.double({ min: 0.01, max: 5, noNaN: true }), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(
      counts,
      weights,
      fc.double({ min: 0.5, max: 1e4, noNaN: true }),
      (seen, parts, concentration) => {
        const whole = parts.reduce((sum, part) => sum + part, 0)
        const expected = seen.map((n, i) => {
          const share = (parts[i] ?? 0) / whole
          return logRising(concentration * share, n) - n * Math.log(share)
        })
        const total = logRising(
          concentration,
          seen.reduce((sum, n) => sum + n, 0),
        )
        const { logEvidence } = shareEvidence(seen, parts, concentration)
        expect(logEvidence).toBeCloseTo(expected.reduce((sum, part) => sum + part, 0) - total, 8)
      },
    ),
  )
})

test('a billion counts keep their digits', () => {
  // mpmath, 60 digits
  expect(shareEvidence([500_000_000, 500_100_000], [1, 1], 10_000).logEvidence).toBeCloseTo(
    -0.7570926553874919,
    8,
  )
})

test('one count where none may be is proof', () => {
  expect(shareEvidence([10, 1], [1, 0], 100)).toEqual({ logEvidence: Infinity, p: 0 })
  expect(shareEvidence([10, 0], [1, 0], 100).p).toBe(1)
})

test('conversions that come as visitors come are no evidence, in either arm', () => {
  expect(conversionShare({ control: 80, treatment: 20 }, 0.2, 100).p).toBe(1)
  expect(conversionShare({ control: 20, treatment: 80 }, 0.2, 100).p).toBeLessThan(1e-9)
})
