import { isMembers } from './alike.ts'
import { type Path, valueAt } from './path.ts'

/** A part of a document that keeps its name while its place in the list changes: a block, a question, an option. */
export type Named = Readonly<Record<string, unknown>>

/** Parts are known by `id` or by `key`; a list in which one has neither, or two share one, is a value as a whole. */
export function namedList(value: unknown): ReadonlyMap<string, Named> | undefined {
  if (!Array.isArray(value) || !value.every(isMembers)) return undefined
  const named = new Map(value.map((part) => [nameOf(part), part]))
  return named.size === value.length && !named.has('') ? named : undefined
}

function nameOf({ id, key }: Named): string {
  if (typeof id === 'string') return id
  return typeof key === 'string' ? key : ''
}

/**
 * One order out of two. Whoever moved parts decides where they stand; parts only the other has come after the part they
 * followed there.
 */
export function mergedOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): string[] {
  const moved = !sameOrder(base, mine)
  const [leading, following] = moved ? [mine, theirs] : [theirs, mine]
  const order = [...leading]
  for (const [index, name] of following.entries()) {
    if (order.includes(name)) continue
    const before = following.slice(0, index).findLast((one) => order.includes(one))
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, name)
  }
  return order
}

/** Whether the parts both know stand in the same order. */
function sameOrder(base: readonly string[], other: readonly string[]): boolean {
  const kept = base.filter((name) => other.includes(name))
  return other.filter((name) => base.includes(name)).every((name, index) => name === kept[index])
}

/** Where a place told by names is now; `undefined` when a part of it is gone. */
export function pathTo(document: unknown, place: readonly string[]): Path | undefined {
  let path: Path = []
  for (const name of place) {
    const parts = namedList(valueAt(document, path))
    const step = parts ? [...parts.keys()].indexOf(name) : name
    if (step === -1) return undefined
    path = [...path, step]
  }
  return path
}
