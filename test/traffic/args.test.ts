import { expect, test } from 'vitest'

import { readArgs } from './args.ts'

test('without arguments a few people visit the demo offer on this computer', () => {
  const { address, offer, rates, session } = readArgs([])
  expect({ address, offer, session }).toEqual({
    address: 'http://localhost:4100',
    offer: 'bankrotstvo',
    session: undefined,
  })
  expect(rates.lead).toEqual({ '*': 0.05 })
})

test('rates are read by variant, and stay as they were for variants that are not named', () => {
  const { rates } = readArgs([
    '--lead-rate',
    'A=0.04,B=0.06',
    '--qualified',
    '0.7,C=0.1',
    '--sum',
    'B=250000',
  ])
  expect(rates.lead).toEqual({ '*': 0.05, A: 0.04, B: 0.06 })
  expect(rates.qualified).toEqual({ '*': 0.7, C: 0.1 })
  expect(rates.sum).toEqual({ '*': 100_000, B: 250_000 })
})

test('an address keeps its origin only', () => {
  expect(readArgs(['--address', 'http://127.0.0.1:4200/studio']).address).toBe('http://127.0.0.1:4200')
})

test.each([
  ['--visitors', 'many'],
  ['--visitors', '1.5'],
  ['--visitors', '-1'],
  ['--nojs', '1.2'],
  ['--lead-rate', 'A=lots'],
  ['--lead-rate', 'A=2'],
  ['--concurrency', '0'],
  ['--address', 'localhost:4100'],
  ['--session', 'abc'],
])('%s %s is refused by name', (name, value) => {
  expect(() => readArgs([`${name}=${value}`])).toThrow(`${name} cannot be ${value}`)
})

test('an option nobody knows is refused', () => {
  expect(() => readArgs(['--visiters', '5'])).toThrow("Unknown option '--visiters'")
})
