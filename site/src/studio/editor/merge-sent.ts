import { alike } from './alike.ts'
import { type Clash, merge, type Merged } from './merge.ts'
import { pathTo } from './named-list.ts'
import { valueAt } from './path.ts'

interface Drafts<Document> {
  /** What both were made from. */
  base: Document
  mine: Document
  theirs: Document
  /** An earlier one of mine that may have reached the server, where it would look like somebody else's. */
  sent?: Document | undefined
}

/** As `merge`, and nobody clashes with what they have sent themselves. @returns Also what it was merged from. */
export function mergeSent<Document>(drafts: Drafts<Document>): Merged<Document> & { base: Document } {
  const { mine, theirs, sent } = drafts
  const base = sent !== undefined && alike(theirs, sent) ? sent : drafts.base
  const { document, clashes } = merge(base, mine, theirs)
  return { base, document, clashes: clashes.filter((clash) => !isOwn(clash, sent)) }
}

function isOwn({ place, theirs }: Clash, sent: unknown): boolean {
  const path = sent === undefined ? undefined : pathTo(sent, place)
  return path !== undefined && alike(valueAt(sent, path), theirs)
}
