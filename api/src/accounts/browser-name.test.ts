import { expect, test } from 'vitest'

import { browserName } from './browser-name.ts'

const likeChrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0'

test.each([
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${likeChrome} Safari/537.36`, 'Chrome, Windows'],
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${likeChrome} YaBrowser/25.8.0.0 Safari/537.36`,
    'Yandex Browser, Windows',
  ],
  [`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${likeChrome} Safari/537.36 Edg/140.0`, 'Edge, macOS'],
  [`Mozilla/5.0 (Linux; Android 10; K) ${likeChrome} Mobile Safari/537.36`, 'Chrome, Android'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', 'Firefox, Linux'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
    'Safari, iOS',
  ],
  ['curl/8.5.0', ''],
  ['', ''],
])('%s is told as "%s"', (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name)
})
