import { placeIn } from '@pulya/contract/pointer'

import { namedList, pathTo } from '../editor/named-list.ts'
import { type Path, replaced, valueAt } from '../editor/path.ts'

/** Words for one place of a document. */
export interface TextAt {
  pointer: string
  text: string
}

/**
 * The document with words that were suggested for it, each in its place wherever that is by now; what has lost its place
 * meanwhile is left out.
 *
 * @param asked As it was when the question was put.
 */
export function withTaken<Document>(now: Document, asked: Document, texts: readonly TextAt[]): Document {
  return texts.reduce((changed, { pointer, text }) => {
    const path = pathTo(changed, placeOn(asked, placeIn(pointer)))
    return path && hasRoom(changed, path) ? replaced(changed, path, text) : changed
  }, now)
}

/** A path by names instead of numbers, wherever parts have names. */
const placeOn = (document: unknown, path: Path): string[] =>
  path.map((step, index) => {
    const parts = namedList(valueAt(document, path.slice(0, index)))
    return [...(parts?.keys() ?? [])][Number(step)] ?? String(step)
  })

/** A list of texts may have become shorter. */
function hasRoom(document: unknown, path: Path): boolean {
  const list = valueAt(document, path.slice(0, -1))
  return !Array.isArray(list) || Number(path.at(-1)) < list.length
}
