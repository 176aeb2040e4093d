import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { wordDifference } from './word-difference.ts'

const shown = (before: string, after: string) =>
  wordDifference(before, after)
    .map(({ is, text }) => ({ same: text, gone: `[-${text}-]`, new: `{+${text}+}` })[is])
    .join(' ')

describe('between two texts', () => {
  // As `git diff --word-diff` shows them.
  test.each([
    ['Call me back', 'Call me back', 'Call me back'],
    ['Call me back', 'Call me today', 'Call me [-back-] {+today+}'],
    [
      'Get the range in 60 seconds',
      'Get the price range in seconds',
      'Get the {+price+} range in [-60-] seconds',
    ],
    ['Спросить юриста', 'Позвоните', '[-Спросить юриста-] {+Позвоните+}'],
    ['', 'Новый текст', '{+Новый текст+}'],
  ])('«%s» and «%s»: %s', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected)
  })
})

const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 }).map((words) => words.join(' '))

test('what stays and what goes is the first text, what stays and what comes the second', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = wordDifference(before, after)
      const without = (left: string) =>
        runs.flatMap(({ is, text: run }) => (is === left ? [] : [run])).join(' ')
      expect([without('new'), without('gone')]).toEqual([before, after])
    }),
  )
})

test('it is the same seen from the other side', () => {
  const kept = (one: string, other: string) =>
    wordDifference(one, other).flatMap(({ is, text: run }) => (is === 'same' ? run.split(' ') : [])).length
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(kept(one, other)).toBe(kept(other, one))
    }),
  )
})
