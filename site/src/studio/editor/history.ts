/** A document with every state it had since it was opened. States share what they have in common, so many are cheap. */
export interface History<Document> {
  readonly past: readonly Document[]
  readonly present: Document
  readonly future: readonly Document[]
  /** What the last change was about and when, so that typing one word is one step. */
  readonly last: { readonly about: string; readonly at: number } | null
}

/** Keystrokes in one field no further apart than this are one step. */
const wordMs = 800

export const begin = <Document>(present: Document): History<Document> => ({
  past: [],
  present,
  future: [],
  last: null,
})

/** @param about The field that is being typed in; a change of its own when absent. */
export function changed<Document>(
  { past, present, last }: History<Document>,
  next: Document,
  { about, at }: { about?: string; at: number },
): History<Document> {
  const goesOn = about !== undefined && last?.about === about && at - last.at < wordMs
  return {
    past: goesOn ? past : [...past, present],
    present: next,
    future: [],
    last: about === undefined ? null : { about, at },
  }
}

export function undone<Document>(history: History<Document>): History<Document> {
  const { past, present, future } = history
  const before = past.at(-1)
  if (before === undefined) return history
  return { past: past.slice(0, -1), present: before, future: [present, ...future], last: null }
}

export function redone<Document>(history: History<Document>): History<Document> {
  const { past, present, future } = history
  const [after, ...rest] = future
  if (after === undefined) return history
  return { past: [...past, present], present: after, future: rest, last: null }
}

/** The same steps on other ground: what somebody else has changed is there in every one of them. */
export const rebased = <Document>(
  { past, present, future }: History<Document>,
  onto: (document: Document) => Document,
): History<Document> => ({
  past: past.map(onto),
  present: onto(present),
  future: future.map(onto),
  last: null,
})
