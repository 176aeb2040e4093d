import { expect, test } from 'vitest'
import { gaussLegendre } from './gauss-legendre.ts'

test('n points integrate every polynomial below degree 2n', () => {
  for (const count of [1, 2, 5, 12, 32]) {
    for (let degree = 0; degree < 2 * count; degree++) {
      const integral = gaussLegendre(count).reduce((sum, { at, weight }) => sum + weight * at ** degree, 0)
      expect(integral).toBeCloseTo(1 / (degree + 1), 13)
    }
  }
})
