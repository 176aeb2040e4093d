import { z } from 'zod'

import { type Documents, parseDocument } from '../documents/document.ts'
import type { DocumentRow } from '../documents/rows.ts'

/** What a comment is about, by the key under which it outlives edits: `block/headline`, `question/debt-size`. */
export const part = z
  .string()
  .regex(/^(?:block|question)\/[a-z0-9-]{1,40}$/)
  .meta({ description: 'A block or a question by its key', example: 'block/headline' })

/** A draft that can be commented on. */
export type Reviewed = { [Kind in 'offer' | 'quiz']: { kind: Kind; document: Documents[Kind] } }[
  | 'offer'
  | 'quiz']

/** The draft as it is now; `undefined` for a consent text, which lawyers read elsewhere. */
export function reviewedIn({ kind, draft }: Pick<DocumentRow, 'kind' | 'draft'>): Reviewed | undefined {
  if (kind === 'consent') return undefined
  return kind === 'offer'
    ? { kind, document: parseDocument(kind, draft) }
    : { kind, document: parseDocument(kind, draft) }
}

/** In the order in which visitors meet them. */
export const partsOf = (reviewed: Reviewed): string[] =>
  reviewed.kind === 'offer'
    ? reviewed.document.blocks.map(({ id }) => `block/${id}`)
    : reviewed.document.questions.map(({ key }) => `question/${key}`)
