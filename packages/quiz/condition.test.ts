import { expect, test } from 'vitest'

import { type Condition, holds } from './condition.ts'
import { type Facts, knownAtFirst } from './facts.ts'
import { givenNothing } from './run.ts'

const facts: Facts = {
  ...knownAtFirst(givenNothing('2026-11-22')),
  keys: { home: ['flat', 'car'] },
  amounts: { share: 50 },
  scores: { score: 3 },
}
const yes = { question: 'home', has: 'car' }
const no = { question: 'home', has: 'boat' }

test.each<[Condition, boolean]>([
  [yes, true],
  [no, false],
  [{ question: 'unanswered', has: 'car' }, false],
  [{ not: no }, true],
  [{ all: [yes, no] }, false],
  [{ all: [yes, { not: no }] }, true],
  [{ any: [no, yes] }, true],
  [{ any: [no, no] }, false],
  [{ scoreAtLeast: 3 }, true],
  [{ scoreAtLeast: 4 }, false],
  [{ scoreAtMost: 3 }, true],
  [{ scoreAtMost: 2 }, false],
  [{ question: 'share', atLeast: 50, atMost: 50 }, true],
  [{ question: 'share', atLeast: 50.5 }, false],
  [{ question: 'share', atMost: 49.5 }, false],
  [{ question: 'unanswered', atMost: 100 }, false],
])('%j is %s', (condition, truth) => {
  expect(holds(condition, facts, {})).toBe(truth)
})
