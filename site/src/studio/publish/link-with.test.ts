import { expect, test } from 'vitest'

import { linkWith } from './link-with.ts'

const ours = { address: 'https://app.example/o/smeta', slug: 'smeta' }
const own = { address: 'https://firm.example/', slug: 'smeta' }

test.each([
  [ours, undefined, {}, 'https://app.example/o/smeta'],
  [ours, 'omsk', {}, 'https://app.example/o/smeta/omsk'],
  [own, undefined, {}, 'https://firm.example/'],
  [own, 'omsk', {}, 'https://firm.example/smeta/omsk'],
])('a place of %o is found under it', (at, place, marks, link) => {
  expect(linkWith(at, place, marks)).toBe(link)
})

test('marks stand in one order, and empty ones are left out', () => {
  const marks = { utm_content: 'двор 1', utm_source: ' листовка ', utm_medium: ' ' }
  const link = linkWith(ours, undefined, marks)
  expect([...new URL(link).searchParams]).toEqual([
    ['utm_source', 'листовка'],
    ['utm_content', 'двор 1'],
  ])
})
