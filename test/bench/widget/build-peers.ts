import type { Contender } from './contender.ts'
import { installApart } from '../install-apart.ts'
import { peerContender } from './peer-contender.ts'
import type { PeerName } from './peers.ts'
import { reasonOf } from './reason.ts'

/** A peer that cannot be had is no reason to stop; it is told of in the report. */
export interface Built {
  contenders: Contender[]
  missing: { name: string; reason: string }[]
}

export async function buildPeers(names: readonly PeerName[]): Promise<Built> {
  const built: Built = { contenders: [], missing: [] }
  if (names.length > 0) installApart('peers', 'the peers (250 MB)')
  for (const name of names) {
    try {
      built.contenders.push(await peerContender(name))
    } catch (fault) {
      built.missing.push({ name, reason: reasonOf(fault) })
    }
  }
  return built
}
