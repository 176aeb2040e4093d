import { pointerTo } from '@pulya/contract/pointer'

/**
 * A value of somebody else's JSON and its place. Reading marks what was read, so that in the end everything that nobody
 * read can be told: nothing is lost in silence.
 */
export interface Source {
  value: unknown
  path: readonly (string | number)[]
  /** Shared by all sources of one file. */
  known: Set<string>
}

export const sourceOf = (json: unknown): Source => ({ value: json, path: [], known: new Set() })

/** A member of an object; of anything else, nothing. */
export function member({ value, path, known }: Source, name: string): Source {
  return {
    value: isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined,
    path: [...path, name],
    known,
  }
}

/** A member of a member. */
export const inside = (source: Source, ...names: string[]): Source => names.reduce(member, source)

export function items({ value, path, known }: Source): Source[] {
  if (!Array.isArray(value)) return []
  return Array.from(value, (item: unknown, index) => ({ value: item, path: [...path, index], known }))
}

export function members(source: Source): [string, Source][] {
  return isRecord(source.value) ? Object.keys(source.value).map((name) => [name, member(source, name)]) : []
}

/** Numbers are texts too: labels of options often are. */
export function textIn(source: Source): string | undefined {
  const { value } = source
  if (typeof value === 'number' && Number.isFinite(value)) return String(taken(source, value))
  return typeof value === 'string' ? taken(source, value) : undefined
}

/** A number, also when it is written as a text, as forms of other tools often keep it. */
export function numberIn(source: Source): number | undefined {
  const { value } = source
  if (value === '' || (typeof value !== 'number' && typeof value !== 'string')) return undefined
  return Number.isFinite(Number(value)) ? taken(source, Number(value)) : undefined
}

export function truthIn(source: Source): boolean | undefined {
  return typeof source.value === 'boolean' ? taken(source, source.value) : undefined
}

/** Known, with everything in it: carried, told as a loss already, or of no meaning to people. */
export function settle(...sources: Source[]): void {
  for (const { known, path } of sources) known.add(markOf(path))
}

export const isSettled = ({ known, path }: Source): boolean => known.has(markOf(path))

export const pointerOf = ({ path }: Source): string => pointerTo(...path)

function taken<Value>(source: Source, value: Value): Value {
  settle(source)
  return value
}

/** Unlike a pointer it is never cut, so two places never share one. */
const markOf = (path: Source['path']) => path.join('\0')

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
