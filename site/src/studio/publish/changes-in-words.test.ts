import { expect, test } from 'vitest'

import { changesInWords } from './changes-in-words.ts'

test('changes are said by the names people know', () => {
  const said = changesInWords('ru', [
    { how: 'changed', member: 'blocks', item: 'h1', kind: 'headline' },
    { how: 'added', member: 'variants', item: 'B' },
    { how: 'changed', member: 'theme' },
  ])
  expect(said).toBe('изменено: заголовок; добавлено: вариант B; изменено: тема')
})

test('a question goes by its title, not by its key', () => {
  const change = {
    how: 'changed',
    member: 'questions',
    item: 'q1',
    kind: 'single',
    title: 'Сколько?',
  } as const
  expect(changesInWords('ru', [change])).toBe('изменено: вопрос «Сколько?»')
})

test('many changes are counted after the first few', () => {
  const changes = ['A', 'B', 'C', 'D', 'E', 'F'].map((item) => ({
    how: 'added' as const,
    member: 'variants',
    item,
  }))
  expect(changesInWords('en', changes)).toMatch(/added: variant D; \+2$/)
})

test('the first version has nothing to be compared with', () => {
  expect(changesInWords('en', null)).toBe('The first version')
  expect(changesInWords('en', [])).toBe('No different from the one before')
})
