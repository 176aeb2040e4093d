import fc from 'fast-check'
import { expect, test } from 'vitest'

import { merge } from './merge.ts'

const base = {
  title: 'Offer',
  blocks: [
    { id: 'head', text: 'Debts' },
    { id: 'facts', text: 'Three facts' },
    { id: 'form', text: 'Call me' },
  ],
}
const [head, facts, form] = base.blocks

test('changes in different blocks are both kept', () => {
  const mine = { ...base, blocks: [{ id: 'head', text: 'My words' }, facts, form] }
  const theirs = { ...base, blocks: [head, facts, { id: 'form', text: 'Their words' }] }
  expect(merge(base, mine, theirs)).toEqual({
    document: {
      ...base,
      blocks: [{ id: 'head', text: 'My words' }, facts, { id: 'form', text: 'Their words' }],
    },
    clashes: [],
  })
})

test('changes in different members of one block are both kept', () => {
  const before = [{ id: 'a', text: 'One', tone: 'calm' }]
  const { document, clashes } = merge(
    before,
    [{ id: 'a', text: 'Two', tone: 'calm' }],
    [{ id: 'a', text: 'One', tone: 'bold' }],
  )
  expect(document).toEqual([{ id: 'a', text: 'Two', tone: 'bold' }])
  expect(clashes).toEqual([])
})

test('where both have written, mine stays and theirs is told of, by the name of the block', () => {
  const mine = { ...base, blocks: [head, { id: 'facts', text: 'Mine' }, form] }
  const theirs = {
    ...base,
    blocks: [{ id: 'new', text: 'New' }, head, { id: 'facts', text: 'Theirs' }, form],
  }
  const { document, clashes } = merge(base, mine, theirs)
  expect(document.blocks.map((block) => block?.id)).toEqual(['new', 'head', 'facts', 'form'])
  expect(clashes).toEqual([{ place: ['blocks', 'facts', 'text'], mine: 'Mine', theirs: 'Theirs' }])
})

test('my new order holds, and their new block stands after the one it followed', () => {
  const mine = { ...base, blocks: [form, head, facts] }
  const theirs = { ...base, blocks: [head, { id: 'price', text: '100' }, facts, form] }
  const { document } = merge(base, mine, theirs)
  expect(document.blocks.map((block) => block?.id)).toEqual(['form', 'head', 'price', 'facts'])
})

test('a block one has taken out is gone, unless the other has written in it', () => {
  const without = { ...base, blocks: [head, form] }
  expect(merge(base, without, base).document.blocks).toHaveLength(2)
  const theirs = { ...base, blocks: [head, { id: 'facts', text: 'Better facts' }, form] }
  expect(merge(base, without, theirs).document.blocks).toContainEqual({ id: 'facts', text: 'Better facts' })
})

test('a list of plain values is one value', () => {
  expect(merge(['a'], ['a', 'b'], ['a', 'c']).clashes).toEqual([
    { place: [], mine: ['a', 'b'], theirs: ['a', 'c'] },
  ])
})

const part = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), text: fc.string({ maxLength: 2 }) })
const drafts = fc.record({
  title: fc.string({ maxLength: 2 }),
  parts: fc.uniqueArray(part, { selector: ({ id }) => id }),
})

test('nobody’s change alone is ever lost, and nothing clashes with what is the same', () => {
  fc.assert(
    fc.property(drafts, drafts, (before, after) => {
      expect(merge(before, after, before)).toEqual({ document: after, clashes: [] })
      expect(merge(before, before, after)).toEqual({ document: after, clashes: [] })
      expect(merge(before, after, after)).toEqual({ document: after, clashes: [] })
    }),
  )
})

test('every part either has written is there, as one of them wrote it', () => {
  fc.assert(
    fc.property(drafts, drafts, drafts, (before, mine, theirs) => {
      const { document } = merge(before, mine, theirs)
      for (const { parts } of [mine, theirs]) {
        for (const { id, text } of parts) {
          if (before.parts.some((one) => one.id === id && one.text === text)) continue
          const written = [mine, theirs].flatMap((one) => one.parts.filter((other) => other.id === id))
          const kept = document.parts.find((one) => one.id === id)
          expect(written.map((one) => one.text)).toContain(kept?.text)
        }
      }
    }),
  )
})
