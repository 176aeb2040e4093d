import { expect, test } from 'vitest'

import { fetchedAhead } from './fetched-ahead.ts'

test.each<[string, Record<string, string>]>([
  ['Chromium, ahead of a click', { 'sec-purpose': 'prefetch' }],
  ['Chromium, drawn ahead of a click', { 'sec-purpose': 'prefetch;prerender' }],
  ['Chromium, through a proxy that hides who asks', { 'sec-purpose': 'prefetch;anonymous-client-ip' }],
  ['Chromium and Safari of old', { purpose: 'prefetch' }],
  ['Safari, for its page of often visited sites', { 'x-purpose': 'preview' }],
  ['Firefox of old', { 'x-moz': 'prefetch' }],
])('%s', (_who, headers) => expect(fetchedAhead(new Headers(headers))).toBe(true))

test.each<[string, Record<string, string>]>([
  ['a visit', {}],
  ['a header that says nothing', { purpose: '', 'sec-purpose': '' }],
  ['a purpose nobody has written down', { purpose: 'navigation' }],
])('%s is not ahead of anything', (_what, headers) => expect(fetchedAhead(new Headers(headers))).toBe(false))
