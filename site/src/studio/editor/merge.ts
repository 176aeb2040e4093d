import { alike, isMembers } from './alike.ts'
import { mergedOrder, namedList } from './named-list.ts'

/** A place where both have changed the same thing differently. */
export interface Clash {
  /** Members and names of parts, from the outside in. */
  place: readonly string[]
  mine: unknown
  theirs: unknown
}

export interface Merged<Document> {
  /** What either has changed; where both have, mine. */
  document: Document
  clashes: Clash[]
}

/**
 * Two drafts made from one: what only one of them has changed is taken from there, part by part. A part that one has
 * changed and the other has taken out stays: nothing that was written is lost without being asked for.
 */
export function merge<Document>(base: Document, mine: Document, theirs: Document): Merged<Document> {
  const { value, clashes } = mergeValue(base, mine, theirs)
  // Parts go where such parts were, so the shape stays.
  return { document: value as Document, clashes }
}

interface MergedValue {
  value: unknown
  clashes: Clash[]
}

const agreed = (value: unknown): MergedValue => ({ value, clashes: [] })

function mergeValue(base: unknown, mine: unknown, theirs: unknown): MergedValue {
  if (alike(mine, theirs) || alike(theirs, base)) return agreed(mine)
  if (alike(mine, base)) return agreed(theirs)
  if (mine === undefined) return agreed(theirs)
  if (theirs === undefined) return agreed(mine)
  return mergeParts(base, mine, theirs) ?? mergeMembers(base, mine, theirs) ?? clash(mine, theirs)
}

const clash = (mine: unknown, theirs: unknown): MergedValue => ({
  value: mine,
  clashes: [{ place: [], mine, theirs }],
})

function mergeMembers(base: unknown, mine: unknown, theirs: unknown): MergedValue | undefined {
  if (!isMembers(mine) || !isMembers(theirs)) return undefined
  const before = isMembers(base) ? base : {}
  const merged = Object.keys({ ...mine, ...theirs }).map(
    (name) => [name, mergeValue(before[name], mine[name], theirs[name])] as const,
  )
  const kept = merged.filter(([, { value }]) => value !== undefined)
  return {
    value: Object.fromEntries(kept.map(([name, { value }]) => [name, value])),
    clashes: merged.flatMap(([name, { clashes }]) => under(name, clashes)),
  }
}

function mergeParts(base: unknown, mine: unknown, theirs: unknown): MergedValue | undefined {
  const before = namedList(base ?? [])
  const mineNamed = namedList(mine)
  const theirsNamed = namedList(theirs)
  if (!before || !mineNamed || !theirsNamed) return undefined
  const order = mergedOrder([...before.keys()], [...mineNamed.keys()], [...theirsNamed.keys()])
  const merged = order
    .map((name) => ({ name, ...mergeValue(before.get(name), mineNamed.get(name), theirsNamed.get(name)) }))
    .filter(({ value }) => value !== undefined)
  return {
    value: merged.map(({ value }) => value),
    clashes: merged.flatMap(({ name, clashes }) => under(name, clashes)),
  }
}

const under = (step: string, clashes: readonly Clash[]): Clash[] =>
  clashes.map((one) => ({ ...one, place: [step, ...one.place] }))
