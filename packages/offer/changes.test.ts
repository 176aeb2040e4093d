import fc from 'fast-check'
import { expect, test } from 'vitest'

import { changesBetween } from './changes.ts'

const offer = {
  title: 'Смета за день',
  theme: 'workshop',
  variants: [{ key: 'A', name: 'Контроль' }],
  blocks: [
    { id: 'h', kind: 'headline', text: 'Смета' },
    { id: 'n', kind: 'notice', wording: 'ru-bankruptcy' },
  ],
}

test('a text of a block, a new variant and another theme are told apart', () => {
  const after = {
    ...offer,
    theme: 'night',
    variants: [...offer.variants, { key: 'B', name: 'Короче' }],
    blocks: [
      { id: 'h', kind: 'headline', text: 'Смета за день' },
      { id: 'f', kind: 'form' },
    ],
  }
  expect(changesBetween(offer, after)).toEqual([
    { how: 'changed', member: 'theme' },
    { how: 'added', member: 'variants', item: 'B' },
    {
      how: 'changed',
      member: 'blocks',
      item: 'h',
      kind: 'headline',
      words: [
        [
          { is: 'same', text: 'Смета' },
          { is: 'new', text: 'за день' },
        ],
      ],
    },
    { how: 'added', member: 'blocks', item: 'f', kind: 'form' },
    { how: 'removed', member: 'blocks', item: 'n', kind: 'notice' },
  ])
})

test('a question has the title it has now, and every text that is said otherwise, but no key and no address', () => {
  const option = { key: 'o1', label: 'Да', picture: { src: '/a/one' } }
  const before = { questions: [{ key: 'q1', title: 'Сколько вам?', help: 'Можно', options: [option] }] }
  const after = {
    questions: [
      {
        key: 'q1',
        title: 'Сколько нам?',
        help: 'Можно',
        options: [{ ...option, label: 'Нет', picture: { src: '/a/two' } }],
      },
    ],
  }
  expect(changesBetween(before, after)).toEqual([
    {
      how: 'changed',
      member: 'questions',
      item: 'q1',
      title: 'Сколько нам?',
      words: [
        [
          { is: 'same', text: 'Сколько' },
          { is: 'gone', text: 'вам?' },
          { is: 'new', text: 'нам?' },
        ],
        [
          { is: 'gone', text: 'Да' },
          { is: 'new', text: 'Нет' },
        ],
      ],
    },
  ])
})

test('another order of the blocks is a change of the list', () => {
  expect(changesBetween(offer, { ...offer, blocks: offer.blocks.toReversed() })).toEqual([
    { how: 'changed', member: 'blocks' },
  ])
})

test('members that come and go are named', () => {
  expect(changesBetween(offer, { ...offer, ended: { title: 'Всё', text: 'Спасибо' } })).toEqual([
    { how: 'added', member: 'ended' },
  ])
  expect(changesBetween({ ...offer, places: [{ key: 'omsk' }] }, offer)).toEqual([
    { how: 'removed', member: 'places', item: 'omsk' },
  ])
})

test('nothing differs from itself, and whatever differs is named in both directions', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.dictionary(fc.string(), fc.jsonValue()),
      (one, other) => {
        expect(changesBetween(one, structuredClone(one))).toEqual([])
        const there = new Set(changesBetween(one, other).map(({ member }) => member))
        const back = new Set(changesBetween(other, one).map(({ member }) => member))
        expect(there).toEqual(back)
      },
    ),
  )
})
