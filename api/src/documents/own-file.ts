import { pointerTo } from '@pulya/contract/pointer'
import { Problem } from '@pulya/contract/problem'
import { z } from 'zod'

import { documentKinds, type DocumentKind, type Documents, parseDocument } from './document.ts'
import type { DocumentRow } from './rows.ts'

const current = 1

/** A document as a file: brought into any firm, it becomes the same draft. */
const ownFile = z.strictObject({
  pulya: z.literal(current),
  kind: z.enum(documentKinds),
  slug: z.string().max(100),
  document: z.unknown(),
})

export const fileOf = ({ kind, slug, draft }: DocumentRow): z.infer<typeof ownFile> => ({
  pulya: current,
  kind,
  slug,
  document: draft,
})

/** Whether a file says that it is ours, in whatever version. */
export const isOurs = (source: unknown): boolean =>
  typeof source === 'object' && source !== null && 'pulya' in source

type Read = { [Kind in DocumentKind]: { kind: Kind; draft: Documents[Kind]; name: string } }[DocumentKind]

/** @throws `document-rejected` for a file of another version, or one that somebody has spoiled. */
export function readOwnFile(source: unknown): Read {
  const file = ownFile.safeParse(source)
  if (!file.success) {
    throw new Problem('document-rejected', { flaws: [{ code: 'import-unknown', pointer: pointerTo() }] })
  }
  const { kind, slug: name, document } = file.data
  if (kind === 'offer') return { kind, name, draft: parseDocument(kind, document) }
  if (kind === 'quiz') return { kind, name, draft: parseDocument(kind, document) }
  return { kind, name, draft: parseDocument(kind, document) }
}
