import { expect, test } from 'vitest'

import { openChallenges } from './challenges.ts'

const minute = 60_000
const sent = (challenge: Uint8Array) => Buffer.from(challenge).toString('base64url')

test('a challenge is answered once, for what it was made for', () => {
  const challenges = openChallenges()
  const challenge = sent(challenges.make('sign-in', 0))
  expect(challenges.take('register anna', challenge, 1)).toBe(false)
  expect(challenges.take('sign-in', challenge, 1)).toBe(true)
  expect(challenges.take('sign-in', challenge, 2)).toBe(false)
  expect(challenges.take('sign-in', `${challenge}=`, 2)).toBe(false)
})

test('it is over after five minutes, and none is the same as another', () => {
  const challenges = openChallenges()
  const [first, second] = [sent(challenges.make('sign-in', 0)), sent(challenges.make('sign-in', 0))]
  expect(first).not.toBe(second)
  expect(challenges.take('sign-in', first, 5 * minute)).toBe(false)
  expect(challenges.take('sign-in', second, 5 * minute - 1)).toBe(true)
})

test('nobody else can make one, and a time cannot be written into it', () => {
  const challenges = openChallenges()
  expect(challenges.take('sign-in', sent(openChallenges().make('sign-in', 0)), 1)).toBe(false)
  const changed = challenges.make('sign-in', 0)
  changed[16] = 0x7f
  expect(challenges.take('sign-in', sent(changed), 1)).toBe(false)
  expect(challenges.take('sign-in', '', 1)).toBe(false)
})
