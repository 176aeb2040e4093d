import { expect, test } from 'vitest'

import { doubtful, wrong } from './finding.ts'
import { findingInWords } from './in-words.ts'

test('an error says what to do, with what was found, why, and by which article', () => {
  expect(
    findingInWords('ru', wrong('phrase-stop-paying', { pointer: '#', limit: 'не платите банкам' })),
  ).toEqual({
    text: 'Уберите призыв не платить: «не платите банкам»',
    why: 'Запрещено призывать к неисполнению обязательств и утверждать, что их можно не исполнять.',
    source: '38-ФЗ «О рекламе», статья 28.1 (332-ФЗ от 31.07.2025)',
  })
})

test('an error that any document can have needs no reason', () => {
  expect(findingInWords('en', wrong('items-too-few', { pointer: '#', limit: 1 }))).toEqual({
    text: 'Add items: the least is 1',
  })
})

test('a warning names what was found, whatever it holds', () => {
  expect(findingInWords('en', doubtful('superlative', { pointer: '#', limit: '$& best' })).text).toBe(
    'Prove that this is so or take it away: “$& best”',
  )
})
