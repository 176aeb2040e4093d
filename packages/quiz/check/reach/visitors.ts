import { devices } from '@pulya/contract/device'

import type { Given } from '../../run.ts'
import type { LookedAt } from './looked-at.ts'

/** Said by no condition, so it stands for every other value. */
const anythingElse = '…'

/** Any day will do: what is said in days counts from it. */
export const someDay = '2026-11-22'

/** With what visitors may come, as far as the quiz looks: one of each sort, lazily, for there may be many. */
export function* visitors({ atoms }: Pick<LookedAt, 'atoms'>): Generator<Given> {
  const params = new Map<string, Set<string>>()
  let looksAtDevice = false
  for (const atom of atoms.values()) {
    if ('device' in atom) looksAtDevice = true
    if ('param' in atom)
      params.set(atom.param, (params.get(atom.param) ?? new Set([anythingElse])).add(atom.is))
  }
  for (const device of looksAtDevice ? devices : devices.slice(0, 1)) {
    for (const said of combinations([...params])) yield { params: said, device, day: someDay }
  }
}

/** An absent one lets its fallback speak, which is one of the values or anything else. */
function* combinations(params: [string, Set<string>][]): Generator<Record<string, string>> {
  const [first, ...rest] = params
  if (!first) return yield {}
  const [name, values] = first
  for (const others of combinations(rest)) {
    for (const value of values) yield { ...others, [name]: value }
  }
}
