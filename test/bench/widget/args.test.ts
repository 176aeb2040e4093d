import { expect, test } from 'vitest'

import { readArgs } from './args.ts'
import { peerNames } from './peers.ts'

test('seven rounds of everybody unless told otherwise', () => {
  expect(readArgs([])).toEqual({ rounds: 7, peers: peerNames })
})

test('rounds and peers can be chosen', () => {
  expect(readArgs(['--rounds', '3', '--peers', 'typebot,formbricks'])).toEqual({
    rounds: 3,
    peers: ['formbricks', 'typebot'],
  })
})

test.each([
  [['--rounds', '0'], '--rounds cannot be 0'],
  [['--peers', 'nobody'], '--peers cannot be nobody'],
  [['--laps', '3'], '--laps'],
])('%j is refused, and all there is gets told', (args, says) => {
  expect(() => readArgs(args)).toThrow(says)
  expect(() => readArgs(args)).toThrow('pnpm bench:widget')
})
