import { expect, test } from 'vitest'

import { additions, type Portrait } from './portrait.ts'

const plain: Portrait = [
  ['title', 'word'],
  ['p', ''],
  ['p data-at', '10:00'],
  ['text', 'Имя: word'],
  ['a', ''],
  ['a href', '/?q=word'],
]
const found = (shown: Portrait, ...texts: string[]) =>
  additions(
    plain,
    shown,
    ['word'],
    texts.map((text) => [text]),
  )
const withText = (text: string, at: number): Portrait =>
  plain.map(([what, said], index) => [what, index === at ? text : said.replace('word', '<b>')])

test('the text in place of the word is all there may be', () => {
  expect(found(withText('Имя: <b>', 3), '<b>')).toEqual([])
  expect(found(withText('Имя: ', 3), '<b>')).toEqual(['text says "Имя: "'])
  expect(found(withText('Имя: word', 3), '<b>')).toEqual(['text says "Имя: word"'])
})

test('in an address the text may be escaped', () => {
  expect(found(withText('/?q=%3Cb%3E', 5), '<b>')).toEqual([])
  expect(found(withText('/?q=b', 5), '<b>')).toEqual(['a href says "/?q=b"'])
})

test('any of the lists will do as a whole', () => {
  expect(found(withText('Имя: <b>', 3), '<i>', '<b>')).toEqual([])
})

test('what says no word may say anything', () => {
  expect(found(withText('10:01', 2), '<b>')).toEqual([])
})

test('an element or an attribute more is told, and one less', () => {
  const [title, ...rest] = withText('10:00', 2)
  expect(found([title ?? ['title', ''], ['script', ''], ...rest], '<b>')).toEqual([
    'there is ["script",""] in place of ["p",""]',
  ])
  expect(found(withText('10:00', 2).slice(0, -1), '<b>')).toEqual([
    expect.stringMatching(/^there is no \["a href"/),
  ])
})
