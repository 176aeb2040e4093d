import { givenNothing } from '@pulya/quiz/run'
import { expect, test } from 'vitest'

import { packedRun } from './packed-run.ts'

test.each([
  '<script>alert(1)</script>',
  '" onclick="x',
  'Москва, ё',
  '🏙 \ud800',
  '\u0000\u007f\u0080\u2028',
  '\\u0041',
])('%j comes through, and is not to be read on the way', (text) => {
  const run = {
    submission: '0b5c8d2e-9d1c-4b6a-8c7e-2f1a3b4c5d6e',
    snapshot: 'ab'.repeat(16),
    screen: { at: 'question' as const, key: 'name' },
    answers: { name: text },
    given: givenNothing('2026-11-22'),
  }
  expect(packedRun(run)).toMatch(/^[\w+/]+=*$/)
  expect(JSON.parse(atob(packedRun(run)))).toEqual(run)
})
