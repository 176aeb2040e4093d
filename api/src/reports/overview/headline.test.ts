import { expect, test } from 'vitest'

import type { Verdict } from '../shape/overview.ts'
import { headlineOf } from './headline.ts'

const verdict = (variant: string, state: Verdict['state'], because: Verdict['because'] = []): Verdict => ({
  variant,
  state,
  because,
  harmed: [],
})
const gains = new Map([
  ['B', 0.1],
  ['C', 0.3],
])
const gain = (variant: string) => gains.get(variant) ?? 0

test('of several winners the best is named', () => {
  expect(headlineOf([verdict('B', 'winner'), verdict('C', 'winner')], gain)).toMatchObject({ variant: 'C' })
})

test('one that harms is told of before others that are still open', () => {
  const said = headlineOf([verdict('B', 'collecting'), verdict('C', 'harmful')], gain)
  expect(said).toMatchObject({ variant: 'C', state: 'harmful' })
})

test('what is hidden names nobody, and the reasons of all are told once', () => {
  const hidden = [verdict('B', 'hidden', ['split']), verdict('C', 'hidden', ['split', 'crossed'])]
  expect(headlineOf(hidden, gain)).toEqual({
    variant: null,
    state: 'hidden',
    because: ['split', 'crossed'],
    harmed: [],
  })
})

test('two that are alike are told of as the test as a whole', () => {
  expect(headlineOf([verdict('B', 'collecting'), verdict('C', 'collecting')], gain).variant).toBeNull()
})
