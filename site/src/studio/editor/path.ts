/** Where a text stands in a document: names of members and places in lists, from the outside in. */
export type Path = readonly (string | number)[]

/** `undefined` where the document has nothing. */
export function valueAt(document: unknown, path: Path): unknown {
  return path.reduce(inside, document)
}

/**
 * The document with this value at this place; nothing else is copied. `undefined` takes the member out, and with it every
 * object that is left empty: a variant that says nothing of its own is not kept.
 */
export function replaced<Document>(document: Document, path: Path, value: unknown): Document {
  // A text goes where a text was, so the shape stays.
  return written(document, path, value) as Document
}

function written(into: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return value
  const next = written(inside(into, step), rest, value)
  if (Array.isArray(into)) return into.with(Number(step), next)
  const { [step]: _, ...others } = membersOf(into)
  if (next !== undefined) return { ...membersOf(into), [step]: next }
  return Object.keys(others).length > 0 ? others : undefined
}

const inside = (value: unknown, step: string | number): unknown =>
  Array.isArray(value) ? value[Number(step)] : membersOf(value)[step]

function membersOf(value: unknown): Record<string | number, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
