import { z } from 'zod'

import type { Context } from '../context.ts'
import { addressOf } from '../publishing/addresses.ts'
import { documentKinds } from './document.ts'
import type { DocumentRow } from './rows.ts'

/** A document in the studio's lists. Times are unix ms. */
export const documentInList = z.object({
  id: z.string(),
  kind: z.enum(documentKinds),
  slug: z.string(),
  title: z.string(),
  revision: z.int(),
  updatedAt: z.int(),
  published: z
    .object({
      hash: z.string(),
      number: z.int(),
      at: z.int(),
      /** Nothing has been edited since. */
      current: z.boolean(),
    })
    .nullable(),
  /** Where visitors find it once it is published. */
  address: z.string().nullable(),
  /** The running experiment. */
  experiment: z.string().nullable(),
  /** Since when it is out of the way; its published page stays. */
  archivedAt: z.int().nullable(),
  /** Made by copying another document. */
  copied: z.boolean(),
  /** Made with the installation, to be looked at. */
  demo: z.boolean(),
})

export const documentInStudio = documentInList.extend({ draft: z.unknown() })

export const inList = (context: Context, row: DocumentRow): z.infer<typeof documentInList> => ({
  id: row.id,
  kind: row.kind,
  slug: row.slug,
  title: row.title,
  revision: row.revision,
  updatedAt: row.updated_at,
  published: publishedOf(row),
  address: row.kind === 'consent' ? null : addressOf(context, { id: row.id, kind: row.kind, slug: row.slug }),
  experiment: row.running,
  archivedAt: row.archived_at,
  copied: row.copied_from !== null,
  demo: row.demo === 1,
})

export const inStudio = (context: Context, row: DocumentRow) => ({
  ...inList(context, row),
  draft: row.draft,
})

function publishedOf({ published, number, published_at, published_revision, revision }: DocumentRow) {
  if (published === null || number === null || published_at === null) return null
  return { hash: published, number, at: published_at, current: published_revision === revision }
}
