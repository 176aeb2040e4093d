import { expect, test } from 'vitest'

import type { DocumentInList } from '../api/data.ts'
import { found, type Sought } from './found.ts'

const published = { hash: 'h', number: 1, at: 0, current: true }
const document = (more: Partial<DocumentInList>): DocumentInList => ({
  id: 'firm-page',
  kind: 'offer',
  slug: 'page',
  title: 'Page',
  revision: 1,
  updatedAt: 0,
  published: null,
  address: null,
  experiment: null,
  archivedAt: null,
  copied: false,
  demo: false,
  ...more,
})
const documents = [
  document({ id: 'draft', title: 'Счёт за Ремонт', slug: 'smeta' }),
  document({ id: 'shown', title: 'Flats', published, kind: 'quiz' }),
  document({ id: 'changed', title: 'Окна', published: { ...published, current: false } }),
  document({ id: 'old', title: 'Ремонт прошлого года', published, archivedAt: 1 }),
]
const sought = (more: Partial<Sought>): string =>
  found(documents, { text: '', kind: 'all', state: 'all', ...more })
    .map(({ id }) => id)
    .join(' ')

test('what is archived is out of the way until it is asked for', () => {
  expect(sought({})).toBe('draft shown changed')
  expect(sought({ state: 'archived' })).toBe('old')
})

test.each([
  ['ремонт', 'draft'],
  ['РЕМОНТ', 'draft'],
  ['счет', 'draft'],
  ['  СЧЁТ   рем ', 'draft'],
  ['smeta', 'draft'],
  ['flat', 'shown'],
  ['ремонт окна', ''],
])('“%s” finds %s', (text, ids) => {
  expect(sought({ text })).toBe(ids)
})

test('kinds and states narrow the list together', () => {
  expect(sought({ state: 'draft' })).toBe('draft')
  expect(sought({ state: 'published' })).toBe('shown changed')
  expect(sought({ state: 'changed' })).toBe('changed')
  expect(sought({ kind: 'quiz' })).toBe('shown')
  expect(sought({ kind: 'quiz', state: 'changed' })).toBe('')
})
