import { expect, test } from 'vitest'

import { withTaken } from './taken.ts'

const asked = {
  title: 'Old',
  blocks: [
    { id: 'head', text: 'A' },
    { id: 'why', items: ['one', 'two'] },
  ],
}

const texts = [
  { pointer: '#/blocks/0/variants/B/text', text: 'new' },
  { pointer: '#/blocks/1/items/1', text: 'second' },
]

test('words go to the block they were meant for, wherever it stands by now', () => {
  const now = { title: 'Old', blocks: [asked.blocks[1], { id: 'head', text: 'A, typed meanwhile' }] }
  expect(withTaken<unknown>(now, asked, texts)).toEqual({
    title: 'Old',
    blocks: [
      { id: 'why', items: ['one', 'second'] },
      { id: 'head', text: 'A, typed meanwhile', variants: { B: { text: 'new' } } },
    ],
  })
})

test('words for a block or a line that is gone are left out', () => {
  const now = { title: 'Old', blocks: [{ id: 'why', items: ['one'] }] }
  expect(withTaken<unknown>(now, asked, texts)).toBe(now)
})
