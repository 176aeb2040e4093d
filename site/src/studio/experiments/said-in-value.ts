/** Names of things, not words for people. */
const silent: ReadonlySet<string> = new Set(['id', 'key', 'kind', 'x', 'y'])

/** What a text, a list or a picture of a document says, piece by piece. */
export function saidInValue(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.flatMap((inner) => saidInValue(inner))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => (silent.has(name) ? [] : saidInValue(inner)))
}
