import fc from 'fast-check'
import { expect, test } from 'vitest'

import { begin, changed, type History, redone, undone } from './history.ts'
import { merge } from './merge.ts'
import { rebased } from './history.ts'

interface Words {
  title: string
  parts: readonly { id: string; text: string }[]
}

const first: Words = { title: '', parts: [] }

const edit = fc.record({
  next: fc.record({
    title: fc.string({ maxLength: 3 }),
    parts: fc.uniqueArray(
      fc.record({ id: fc.constantFrom('a', 'b', 'c'), text: fc.string({ maxLength: 3 }) }),
      { selector: ({ id }) => id },
    ),
  }),
  about: fc.option(fc.constantFrom('title', 'a'), { nil: undefined }),
  pause: fc.integer({ min: 0, max: 2000 }),
})

function edited(edits: readonly { next: Words; about: string | undefined; pause: number }[]): History<Words> {
  let at = 0
  return edits.reduce((history, { next, about, pause }) => {
    at += pause
    return changed(history, next, { ...(about !== undefined && { about }), at })
  }, begin(first))
}

function all(history: History<Words>, step: (history: History<Words>) => History<Words>): History<Words> {
  const next = step(history)
  return next === history ? history : all(next, step)
}

test('any edits undone give the first document, redone the last', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
      const last = edited(edits)
      const back = all(last, undone)
      expect(back.present).toBe(first)
      expect(all(back, redone).present).toBe(last.present)
    }),
  )
})

test('undoing and redoing in any order never leaves the states there were', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 10 }), fc.array(fc.boolean()), (edits, moves) => {
      const last = edited(edits)
      const known = [...last.past, last.present]
      const moved = moves.reduce((history, back) => (back ? undone(history) : redone(history)), last)
      expect(known).toContain(moved.present)
      expect([...moved.past, moved.present, ...moved.future]).toEqual(known)
    }),
  )
})

test('a word typed without a pause is one step; another field is another', () => {
  const typed = edited([
    { next: { title: 'a', parts: [] }, about: 'title', pause: 0 },
    { next: { title: 'ab', parts: [] }, about: 'title', pause: 300 },
    { next: { title: 'abc', parts: [] }, about: 'title', pause: 900 },
    { next: { title: 'abc', parts: [{ id: 'a', text: 'x' }] }, about: 'a', pause: 10 },
  ])
  expect(typed.past.map(({ title }) => title)).toEqual(['', 'ab', 'abc'])
})

test('what somebody else has written is still there after everything of mine is undone', () => {
  const mine = edited([
    { next: { title: 'Mine', parts: [] }, about: undefined, pause: 0 },
    { next: { title: 'Mine too', parts: [] }, about: undefined, pause: 0 },
  ])
  const theirs: Words = { title: '', parts: [{ id: 'a', text: 'Theirs' }] }
  const both = rebased(mine, (document) => merge(first, document, theirs).document)
  expect(both.present).toEqual({ title: 'Mine too', parts: theirs.parts })
  expect(all(both, undone).present).toEqual(theirs)
})
