import { casesOf } from '@pulya/contract/cases/cases'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { plainText } from './plain-text.ts'

const words = (html: string) => plainText(html).text

describe('words', () => {
  test.each([
    ['<h3>Спасибо</h3><script>alert(1)</script>', 'Спасибо'],
    ['<p>One&nbsp;&amp; two</p><p>three<br/>four</p>', 'One\u00a0& two\nthree\nfour'],
    ['<ul><li>oak</li><li>pine</li></ul>', '• oak\n• pine'],
    ['Less than <b>50</b> m²', 'Less than 50 m²'],
    ['Area < 50 and > 20, a<b, x <= y', 'Area < 50 and > 20, a<b, x <= y'],
    ['I <3 kitchens', 'I <3 kitchens'],
    ['Write &lt;b&gt; for bold', 'Write <b> for bold'],
    ['&amp;lt;', '&lt;'],
    ['&#1055;&#x440;ивет&#0;&#xD800;', 'Привет'],
    ['a<!-- hidden > words -->b', 'ab'],
    ['<a title="x > y">kept</a>', 'kept'],
    ['before<style>p{}', 'before'],
    ['before<div title="never closed', 'before'],
    ['', ''],
  ])('of %s', (html, text) => {
    expect(words(html)).toBe(text)
  })
})

test('what a text cannot hold is told, without queries and pictures written in', () => {
  const html = `<img src="https://cdn.example.com/oak.png?key=secret"><img src='data:image/png;base64,AAAA'>
    <a href="https://example.com/terms#part">terms</a><div onclick="steal()">x</div><iframe src="//video.example.com/1">`
  expect(plainText(html).lost).toEqual([
    { reason: 'picture', detail: 'https://cdn.example.com/oak.png' },
    { reason: 'picture', detail: 'data:image/png…' },
    { reason: 'link', detail: 'https://example.com/terms' },
    { reason: 'script', detail: '<div>' },
    { reason: 'media', detail: '//video.example.com/1' },
  ])
})

const hostile = casesOf('xss', 'lead.name', 'answer.text', 'content.text')
const tag = /<\/?(?:a|b|body|iframe|img|input|math|object|embed|p|script|style|svg|video|details|form)[\s/>]/i

test('there are hostile texts to try', () => {
  expect(hostile.length).toBeGreaterThan(50)
  expect(hostile.filter(({ input }) => tag.test(input)).length).toBeGreaterThan(25)
})

test.each(hostile)('$id $note leaves no tag', ({ input }) => {
  // What the author has written as characters, `&lt;`, are words about tags, and stay words.
  const markup = input.replaceAll('&', '&amp;')
  expect(words(markup)).not.toMatch(tag)
})

test('any text has words, and a long one has them at once', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '=',
    ' ',
    '/',
    '!--',
    '-->',
    'script',
    'b',
    'a',
    'p',
    '&',
    'lt;',
    'x',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      expect(words(pieces.join('').replaceAll('&', ''))).not.toMatch(tag)
    }),
    { numRuns: 1000 },
  )
  for (const unit of [
    '<p ',
    '<p a="',
    '<!--',
    '<script>',
    '<',
    '</',
    '<p a=',
    '&',
    "<b '",
    '<<b>p ',
    ' ',
    '\n ',
  ]) {
    expect(words(unit.repeat(300_000)).length).toBeLessThanOrEqual(unit.length * 300_000)
  }
})
