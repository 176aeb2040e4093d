import { expect, test } from 'vitest'

import { lossReasons } from './loss.ts'
import { groupedLosses, lossWords } from './loss-words.ts'

test('losses are read by group, questions first, what was filled in last', () => {
  const losses = [
    { path: '#/theme', reason: 'filled-theme' },
    { path: '#/a', reason: 'script' },
    { path: '#/b', reason: 'kind-unknown', detail: 'Matrix' },
    { path: '#/c', reason: 'script' },
  ] as const
  expect(groupedLosses(losses)).toEqual([
    { group: 'questions', reasons: [{ reason: 'kind-unknown', losses: [losses[2]] }] },
    { group: 'services', reasons: [{ reason: 'script', losses: [losses[1], losses[3]] }] },
    { group: 'filled', reasons: [{ reason: 'filled-theme', losses: [losses[0]] }] },
  ])
})

test('no loss is left out of the groups', () => {
  const losses = lossReasons.map((reason) => ({ reason }))
  const grouped = groupedLosses(losses).flatMap(({ reasons }) => reasons.flatMap((told) => told.losses))
  expect(new Set(grouped)).toEqual(new Set(losses))
})

test('Russian words are Russian, English ones are not', () => {
  expect(Object.values(lossWords.ru.reasons).filter((words) => !/[а-я]/.test(words))).toEqual([])
  expect(Object.values(lossWords.en.reasons).filter((words) => /[а-я]/.test(words))).toEqual([])
})
