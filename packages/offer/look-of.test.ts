import { expect, test } from 'vitest'

import { lookOf } from './look-of.ts'

const offer = {
  theme: 'quarter',
  brand: { name: 'Firm', phone: '+44 20 7946 0000', colour: '#7a1f3d' },
  variants: [
    { key: 'A', name: 'As it was' },
    { key: 'B', name: 'By night', theme: 'night', layout: 'cover' },
    { key: 'C', name: 'Only placed otherwise', layout: 'split' },
  ],
} as const
const offered = { ...offer, variants: [...offer.variants] }

test('a variant wears what it tries, and for the rest what the offer wears', () => {
  expect(lookOf(offered, 'A')).toMatchObject({ theme: 'quarter', layout: 'letter', colour: '#7a1f3d' })
  expect(lookOf(offered, 'B')).toMatchObject({ theme: 'night', layout: 'cover', colour: '#7a1f3d' })
  expect(lookOf({ ...offered, layout: 'centred' }, 'C')).toMatchObject({ theme: 'quarter', layout: 'split' })
})

test('a page of no variant, as that of thanks, looks like the control', () => {
  expect(lookOf({ ...offered, layout: 'centred', scheme: 'auto' })).toMatchObject({
    theme: 'quarter',
    layout: 'centred',
    scheme: 'auto',
  })
})
