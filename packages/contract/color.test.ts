import { describe, expect, test } from 'vitest'

import { casesOf } from './cases/cases.ts'
import { color } from './color.ts'

describe('colours an author types', () => {
  test.each(casesOf('xss', 'theme.color'))('$id $input', ({ input, accepted, normalised }) => {
    expect(color(input)).toEqual(accepted ? { value: normalised } : { flaw: { code: 'color-invalid' } })
  })
})

test('three digits are written out as six', () => {
  expect(color('#F60')).toEqual({ value: '#ff6600' })
})

test.each(['#ff66', '#ff66000', 'ff6600', '#ff6600\n', ' #ff6600'])('%j is no colour', (typed) => {
  expect(color(typed)).toEqual({ flaw: { code: 'color-invalid' } })
})
