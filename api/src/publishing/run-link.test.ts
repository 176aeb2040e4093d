import { expect, test } from 'vitest'

import { readRunToken, runToken } from './run-link.ts'

const run = '0b5c8d2e-9d1c-4b6a-8c7e-2f1a3b4c5d6e'
const now = Date.UTC(2026, 10, 22)
const day = 86_400_000
const token = runToken('secret', run, now)

test('a link leads to its run for thirty days', () => {
  expect(token).toMatch(/^[\w-]{48}$/)
  expect(readRunToken('secret', token, now)).toBe(run)
  expect(readRunToken('secret', token, now + 30 * day)).toBe(run)
  expect(() => readRunToken('secret', token, now + 30 * day + 1000)).toThrow('This link has expired')
})

test('a link of another firm, or one that was changed anywhere, leads nowhere', () => {
  expect(() => readRunToken('other', token, now)).toThrow('There is nothing at this address')
  for (const place of token.split('').keys()) {
    const other = token[place] === 'A' ? 'Q' : 'A'
    const changed = token.slice(0, place) + other + token.slice(place + 1)
    expect(() => readRunToken('secret', changed, now)).toThrow('There is nothing at this address')
  }
})

test.each(['', 'x', token.slice(1), `${token}AAAA`, '💥', run])('%j is no link', (junk) => {
  expect(() => readRunToken('secret', junk, now)).toThrow('There is nothing at this address')
})
