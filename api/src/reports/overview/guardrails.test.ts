import { describe, expect, test } from 'vitest'

import { guardrailState } from './guardrails.ts'

const within = (lower: number | null, upper: number | null) => ({ relativeInterval: { lower, upper } })

describe('a margin of a tenth, where more is better', () => {
  test.each([
    ['harmed', -0.4, -0.11],
    ['unknown', -0.4, -0.09],
    ['unknown', -0.11, 0.5],
    ['safe', -0.09, 0.5],
    ['safe', -0.09, null],
    ['unknown', null, null],
  ] as const)('is %s from %s to %s', (state, lower, upper) => {
    expect(guardrailState({ better: 'more' }, within(lower, upper), 0.1)).toBe(state)
  })
})

test('where less is better a rise beyond the margin harms', () => {
  expect(guardrailState({ better: 'less' }, within(0.11, 0.4), 0.1)).toBe('harmed')
  expect(guardrailState({ better: 'less' }, within(-0.4, 0.09), 0.1)).toBe('safe')
  expect(guardrailState({ better: 'less' }, within(0.05, null), 0.1)).toBe('unknown')
})
