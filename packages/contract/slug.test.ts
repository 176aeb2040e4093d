import { describe, expect, test } from 'vitest'

import { casesOf } from './cases/cases.ts'
import { slug } from './slug.ts'

const refused = { flaw: expect.anything() }

describe('words offered as addresses', () => {
  test.each(casesOf('slug', 'slug.path'))('$id $input', ({ input, accepted, normalised }) => {
    expect(slug(input)).toEqual(accepted ? { value: normalised } : refused)
  })
})

test.each(['o', 'q', 'w', 'v1', 'api', 'studio', 'legal', 'c', 'healthz', 'readyz', 'metrics', 'openapi'])(
  'the service keeps /%s to itself',
  (word) => expect(slug(word)).toEqual({ flaw: { code: 'slug-reserved' } }),
)

test.each(['prn', 'aux', 'nul', 'com1', 'LPT9', 'constructor', 'NaN'])(
  '%s means something to machines',
  (word) => {
    expect(slug(word)).toEqual({ flaw: { code: 'slug-reserved' } })
  },
)

test('a reserved word inside a longer one is free', () => {
  expect(slug('login-help')).toEqual({ value: 'login-help' })
  expect(slug('com10')).toEqual({ value: 'com10' })
})

test('sixty-four characters fit, sixty-five do not', () => {
  expect(slug('a'.repeat(64))).toEqual({ value: 'a'.repeat(64) })
  expect(slug('a'.repeat(65))).toEqual({ flaw: { code: 'slug-invalid' } })
})

test('a letter that only looks Latin after lower-casing is refused', () => {
  expect(slug('\u212Aviz')).toEqual({ flaw: { code: 'slug-invalid' } })
})
