import { expect, test } from 'vitest'

import { bindConsents, type ConsentAsk } from './consent.ts'

const ask = (purpose: ConsentAsk['purpose'], document: string): ConsentAsk => ({
  purpose,
  label: 'Согласен',
  document,
  required: purpose === 'processing',
})
const asks = [ask('processing', 'demo-processing'), ask('ads', 'demo-advertising')]
const text = { version: 'ab'.repeat(16), href: '/legal/demo-processing/ab' }

test('a box is bound to the text in force', () => {
  expect(bindConsents(asks.slice(0, 1), { 'demo-processing': text }, ['contact', 'consents'])).toEqual({
    asked: [{ ...asks[0], ...text }],
    flaws: [],
  })
})

test('a text that is not published is refused at its box', () => {
  const bound = bindConsents(asks, { 'demo-processing': text }, ['contact', 'consents'])
  expect(bound.flaws).toEqual([
    { code: 'reference-unknown', limit: 'demo-advertising', pointer: '#/contact/consents/1/document' },
  ])
})
