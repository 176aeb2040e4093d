import type { FitFinding } from '@pulya/offer/fit/finding'
import { expect, it } from 'vitest'

import { sameFaults } from './same-faults.ts'

const finding = (more: Partial<FitFinding>): FitFinding => ({
  variant: 'A',
  device: 'phone',
  large: false,
  code: 'below',
  block: 'headline',
  kind: 'headline',
  px: 20,
  ...more,
})

it('a fault of several variants is said once, at its worst', () => {
  const found = [
    finding({}),
    finding({ variant: 'C', px: 60, lines: 2 }),
    finding({ variant: 'C', large: true }),
  ]
  expect(sameFaults(found)).toEqual([{ fault: found[1], variants: ['A', 'C'], onlyLarge: false }])
})

it('faults of different blocks stay apart, and what only large text breaks is said to be so', () => {
  const found = [finding({ large: true }), finding({ block: 'entry', code: 'target-small' })]
  expect(sameFaults(found).map(({ fault, onlyLarge }) => [fault.block, onlyLarge])).toEqual([
    ['headline', true],
    ['entry', false],
  ])
})
