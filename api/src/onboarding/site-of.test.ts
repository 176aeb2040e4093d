import { expect, test } from 'vitest'

import { siteOf } from './site-of.ts'

test.each([
  ['https://example.com', 'example.com'],
  ['https://Example.com/prices?utm_source=x#top', 'example.com'],
  ['http://localhost:3000/', 'localhost:3000'],
  ['https://пример.рф/цены', 'xn--e1afmkfd.xn--p1ai'],
  ['https://me:secret@example.com/', 'example.com'],
])('%s is the site %s, and nothing of the page stays', (from, site) => {
  expect(siteOf(from)).toBe(site)
})

test.each([
  null,
  undefined,
  '',
  'null',
  'about:srcdoc',
  'file:///C:/page.html',
  'https://',
  'https://a_b.example',
  'javascript:1',
])('%s is no site', (from) => {
  expect(siteOf(from)).toBeUndefined()
})
