import { expect, test } from 'vitest'

import { pagePolicy } from './page-policy.ts'

const framesIn = (html: string) => /frame-src ([^;]*)/.exec(pagePolicy(html))?.[1]

test('a page without videos frames nobody', () => {
  expect(framesIn('<p>Words</p>')).toBe(`'self'`)
})

test('a page may frame the players of its own videos, each once', () => {
  const link = (player: string) => `<a class="video__link" data-player="${player}">Words</a>`
  const tube = 'https://www.youtube-nocookie.com'
  const html = [`${tube}/embed/a?x=1&amp;y=2`, `${tube}/embed/b`, 'https://rutube.ru/play/embed/c']
    .map(link)
    .join('')
  expect(framesIn(html)).toBe(`'self' ${tube} https://rutube.ru`)
})

test('words about such an attribute open nothing', () => {
  expect(framesIn('<p> data-player=&quot;https://evil.example/&quot;</p>')).toBe(`'self'`)
  expect(framesIn(`<a data-player="https://evil.example;script-src *;/x">`)).toBe(`'self'`)
})
