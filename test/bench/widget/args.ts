import { parseArgs } from 'node:util'

import { type PeerName, peerNames } from './peers.ts'

const usage = `pnpm bench:widget
  --rounds 7              loads of everybody, one after another
  --peers formbricks,…    only these: ${peerNames.join(', ')}`

export interface Options {
  rounds: number
  peers: readonly PeerName[]
}

/** @throws An Error that says what is wrong and what there is. */
export function readArgs(args: readonly string[]): Options {
  const { rounds, peers } = textsIn(args)
  const asked = peers?.split(',') ?? peerNames
  const known = peerNames.filter((name) => asked.includes(name))
  const wrong = [
    ...(/^[1-9]\d?$/.test(rounds) ? [] : [`--rounds cannot be ${rounds}`]),
    ...(known.length === asked.length ? [] : [`--peers cannot be ${peers}`]),
  ]
  if (wrong.length > 0) throw new Error([...wrong, usage].join('\n'))
  return { rounds: Number(rounds), peers: known }
}

function textsIn(args: readonly string[]) {
  try {
    const options = { rounds: { type: 'string', default: '7' }, peers: { type: 'string' } } as const
    return parseArgs({ args: [...args], options }).values
  } catch (cause) {
    throw new Error(`${cause instanceof Error ? cause.message : 'Unreadable'}\n${usage}`, { cause })
  }
}
