import fc from 'fast-check'
import { expect, test } from 'vitest'
import { centredSum } from './centred-sum.ts'

test('it is exact where floats would cancel', () => {
  const whole = fc.integer({ min: 1, max: 2 ** 45 })
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e6 }),
      whole,
      fc.integer({ min: -1000, max: 1000 }),
      (n, sum, offset) => {
        // A sum of squares next to the one that all-equal values would have.
        const squares = Number((BigInt(sum) * BigInt(sum)) / BigInt(n)) + offset
        const exact = Number(BigInt(n) * BigInt(squares) - BigInt(sum) * BigInt(sum)) / n
        expect(centredSum(n, sum, sum, squares)).toBeCloseTo(exact, 6)
      },
    ),
  )
})
