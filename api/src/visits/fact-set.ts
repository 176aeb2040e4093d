import { createHash } from 'node:crypto'

import type { Facts } from './facts.ts'

/** As JSON it is its id, so that rows which name it need no second look. */
export interface FactSet extends Pick<Facts, 'returning'> {
  id: number
  json: string
  toJSON: () => number
}

const known = new Map<string, FactSet>()
const knownMax = 5000
/** Six bytes are a whole number in JavaScript too, and far more than there are sets. */
const idBytes = 6

/** Facts as they are kept: once for all visitors of whom the same is known, under an id that their content gives. */
export function factSet(facts: Facts): FactSet {
  const json = JSON.stringify(facts)
  const before = known.get(json)
  if (before) return before
  if (known.size >= knownMax) known.clear()
  const id = createHash('sha256').update(json).digest().readUIntBE(0, idBytes)
  const set = { id, json, returning: facts.returning, toJSON: () => id }
  known.set(json, set)
  return set
}
