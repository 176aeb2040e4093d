import type { LookUp, RecordKind } from './look-up.ts'

/** What the DNS says of a host, beside what it should say. */
export interface DomainCheck {
  /** Whose the host is: a TXT record that only they can set. */
  proof: {
    name: string
    wanted: string
    found: string[]
    state: 'right' | 'missing' | 'other' | 'unknown'
  }
  /** Where it leads: a CNAME to our host, or the same addresses. */
  way: {
    wanted: string
    found: string[]
    state: 'right' | 'missing' | 'other' | 'unknown'
  }
}

export const proofName = (host: string): string => `_pulya.${host}`
export const proofOf = (token: string): string => `pulya=${token}`

/** Asks the DNS now. `unknown` means that it could not be asked. */
export async function checkDomain(
  lookUp: LookUp,
  { host, token, ourHost }: { host: string; token: string; ourHost: string },
): Promise<DomainCheck> {
  const [proof, way] = await Promise.all([checkProof(lookUp, host, token), checkWay(lookUp, host, ourHost)])
  return { proof, way }
}

async function checkProof(lookUp: LookUp, host: string, token: string): Promise<DomainCheck['proof']> {
  const name = proofName(host)
  const wanted = proofOf(token)
  const found = await lookUp(name, 'TXT')
  return { name, wanted, found: shown(found), state: stateOf(found, (text) => text.trim() === wanted) }
}

async function checkWay(lookUp: LookUp, host: string, ourHost: string): Promise<DomainCheck['way']> {
  const named = await lookUp(host, 'CNAME')
  const wanted = ourHost
  if (named?.length) {
    return {
      wanted,
      found: shown(named),
      state: stateOf(named, (name) => name.replace(/\.$/, '').toLowerCase() === ourHost),
    }
  }
  // The root of a domain can have no CNAME: it has addresses, and they should be ours.
  const [theirs, ours] = await Promise.all([addressesOf(lookUp, host), addressesOf(lookUp, ourHost)])
  if (named === undefined && !theirs?.length) return { wanted, found: [], state: 'unknown' }
  return {
    wanted,
    found: shown(theirs),
    state: stateOf(theirs, (address) => ours?.includes(address) === true),
  }
}

async function addressesOf(lookUp: LookUp, host: string): Promise<string[] | undefined> {
  const kinds: RecordKind[] = ['A', 'AAAA']
  const answers = await Promise.all(kinds.map((kind) => lookUp(host, kind)))
  return answers.every((answer) => answer === undefined)
    ? undefined
    : answers.flatMap((answer) => answer ?? [])
}

function stateOf(found: string[] | undefined, right: (record: string) => boolean) {
  if (found === undefined) return 'unknown'
  if (found.some(right)) return 'right'
  return found.length === 0 ? 'missing' : 'other'
}

/** Records of strangers: a few, and not whole novels. */
const shown = (found: string[] = []): string[] => found.slice(0, 5).map((record) => record.slice(0, 200))
