import { describe, expect, test } from 'vitest'

import { casesOf } from './cases/cases.ts'
import { link } from './link.ts'

const refused = { flaw: { code: 'link-invalid' } }

describe('links an author types', () => {
  test.each(casesOf('xss', 'content.link'))('$id $input', ({ input, accepted, normalised }) => {
    expect(link(input)).toEqual(accepted ? { value: normalised } : refused)
  })
})

test.each([
  ['mailto:ivan@example.com', 'mailto:ivan@example.com'],
  ['tel:+79161234567', 'tel:+79161234567'],
  [' HTTPS://Site.Example.com/a/../b ', 'https://site.example.com/b'],
  ['https://пример.испытание/', 'https://xn--e1afmkfd.xn--80akhbyknj4f/'],
  [' /oferta?a=1#form ', '/oferta?a=1#form'],
  ['/', '/'],
  ['#', '#'],
])('%s is stored as the browser reads it', (typed, stored) => {
  expect(link(typed)).toEqual({ value: stored })
})

test.each([
  'https://user@site.example.com',
  'https://user:secret@site.example.com',
  'https://:secret@site.example.com',
  'https:\\\\evil.example',
  '/.//evil.example',
  '/\\evil.example',
  'data:text/html,x',
  'vbscript:x',
  'java\u200bscript:alert(1)',
  'site.example.com',
  'https://',
  'mailto:',
  '',
  `https://site.example.com/${'a'.repeat(2048)}`,
])('%s is no link', (typed) => {
  expect(link(typed)).toEqual(refused)
})
