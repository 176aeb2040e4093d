import { describe, expect, test } from 'vitest'

import { casesOf } from './cases/cases.ts'
import { redirectPath } from './redirect.ts'

const refused = { flaw: { code: 'redirect-invalid' } }

describe('where a form asks to go next', () => {
  test.each(casesOf('redirect', 'redirect.to'))('$id $input', ({ input, accepted, normalised }) => {
    expect(redirectPath(input)).toEqual(accepted ? { value: normalised } : refused)
  })
})

test.each([
  '/%2e%2e//evil.example',
  '/a/%2E%2e/%2e./%2e%2e//evil.example',
  '/a%5cb',
  '/a%252fb',
  '/a\u0085b',
  '/a\ud800b',
])('disguised slashes and dots do not lead away: %s', (path) => expect(redirectPath(path)).toEqual(refused))

test('the place on the page survives', () => {
  expect(redirectPath('/studio/leads?status=new#k7f3')).toEqual({ value: '/studio/leads?status=new#k7f3' })
})
