import { expect, it } from 'vitest'

import type { Remembered } from '../api/data.ts'
import { saidInValue } from './said-in-value.ts'
import { shownDifferently } from './shown-differently.ts'

const variant = (key: string, parts: Remembered['variants'][number]['parts']) => ({
  key,
  name: key,
  control: key === 'A',
  factors: [],
  theme: 'chambers',
  parts,
})
const part = (id: string, texts: string[], pictures: string[] = []) => ({ id, kind: id, texts, pictures })

it('only what variants showed otherwise is told, and of it only what is not the same', () => {
  const told = shownDifferently([
    variant('A', [part('headline', ['Спишем?', 'Юрист рядом']), part('form', ['Отправить'])]),
    variant('B', [part('headline', ['Разберём', 'Юрист рядом']), part('form', ['Отправить'])]),
  ])
  expect(told).toEqual([
    {
      id: 'headline',
      kind: 'headline',
      by: { A: { texts: ['Спишем?'], pictures: [] }, B: { texts: ['Разберём'], pictures: [] } },
    },
  ])
})

it('what two of three say alike is still told, because the third does not', () => {
  const [told] = shownDifferently([
    variant('A', [part('form', ['Отправить'])]),
    variant('B', [part('form', ['Отправить'])]),
    variant('C', [part('form', ['Перезвоните'])]),
  ])
  expect(told?.by['B']?.texts).toEqual(['Отправить'])
})

it('a part that one variant lacks is told with the words of the other', () => {
  const told = shownDifferently([
    variant('A', [part('city', ['Где вы?'])]),
    variant('B', [part('photo', [], ['/a/1'])]),
  ])
  expect(told.map(({ id, by }) => [id, by['A'], by['B']])).toEqual([
    ['city', { texts: ['Где вы?'], pictures: [] }, { texts: [], pictures: [] }],
    ['photo', { texts: [], pictures: [] }, { texts: [], pictures: ['/a/1'] }],
  ])
})

it('variants alike differ in nothing', () => {
  expect(shownDifferently([variant('A1', [part('a', ['x'])]), variant('A2', [part('a', ['x'])])])).toEqual([])
})

it('a value is told by its words, without the names of things', () => {
  expect(saidInValue({ id: 'q', items: [{ text: 'Один' }, { text: '' }], price: 900 })).toEqual([
    'Один',
    '900',
  ])
  expect(saidInValue(null)).toEqual([])
})
