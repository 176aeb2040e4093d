import { useRef, useState } from 'preact/hooks'

import { alike } from './alike.ts'

export interface Typed {
  text: string
  /** @param written What it stands for in the document; absent while it stands for nothing. */
  type: (text: string, written?: { value: unknown }) => void
}

/**
 * The text of a field as it is typed. In the document it may stand otherwise: an empty last line would vanish under the
 * cursor there. What comes back from there is shown only when it is not what this field has written, for then it was
 * taken back or changed by somebody else; letters typed faster than the page is drawn are not among that.
 *
 * @param value What stands in the document.
 */
export function useTyped(value: unknown, textOf: (value: unknown) => string): Typed {
  const [text, setText] = useState(textOf(value))
  const seen = useRef(value)
  const awaited = useRef<unknown[]>([])
  if (seen.current !== value) {
    seen.current = value
    const own = awaited.current.findIndex((written) => alike(written, value))
    awaited.current = own < 0 ? [] : awaited.current.slice(own + 1)
    if (own < 0 && text !== textOf(value)) setText(textOf(value))
  }
  const type = (now: string, written?: { value: unknown }) => {
    if (written && !alike(written.value, awaited.current.at(-1) ?? seen.current))
      awaited.current.push(written.value)
    setText(now)
  }
  return { text, type }
}
