import { fileURLToPath } from 'node:url'

import { bundle } from './bundle.ts'
import type { Contender } from './contender.ts'
import { type Peer, type PeerName, peers } from './peers.ts'

/** A peer on its page: one script with the quiz inside, and its styles beside when it has a file of them. */
export async function peerContender(name: PeerName): Promise<Contender> {
  const { place, ...peer }: Peer = peers[name]
  const { script, style } = await bundle(fileURLToPath(new URL(`../peers/${name}.js`, import.meta.url)))
  return {
    ...peer,
    name,
    head: style && '<link rel="stylesheet" href="quiz.css">',
    place: `${place}<script async src="quiz.js"></script>`,
    files: { 'quiz.js': script, ...(style && { 'quiz.css': style }) },
  }
}
