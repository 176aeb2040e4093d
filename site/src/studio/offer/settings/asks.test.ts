import { expect, test } from 'vitest'

import { withDocument } from './asks.ts'

const processing = { purpose: 'processing', label: 'I agree', document: 'abcd-efgh', required: true } as const

test('a consent that is asked for anew is demanded only for the enquiry itself', () => {
  expect(withDocument([], 'processing', 'abcd-efgh', 'I agree')).toEqual([processing])
  expect(withDocument([], 'ads', 'abcd-ijkl', 'Write to me')).toEqual([
    { purpose: 'ads', label: 'Write to me', document: 'abcd-ijkl', required: false },
  ])
})

test('another document keeps the words of the box', () => {
  expect(withDocument([processing], 'processing', 'abcd-mnop', 'Other')).toEqual([
    { ...processing, document: 'abcd-mnop' },
  ])
})

test('the box of the enquiry comes first, whichever was chosen first', () => {
  const ads = withDocument([], 'ads', 'abcd-ijkl', 'Write to me')
  const both = withDocument(ads, 'processing', 'abcd-efgh', 'I agree')
  expect(both.map(({ purpose }) => purpose)).toEqual(['processing', 'ads'])
})

test('a purpose without a document is not asked for', () => {
  expect(withDocument([processing], 'processing', undefined, '')).toEqual([])
})
