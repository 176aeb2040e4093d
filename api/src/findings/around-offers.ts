import type { Surroundings } from '@pulya/offer/check/finding'
import { z } from 'zod'

import type { Context } from '../context.ts'
import { documentKinds } from '../documents/document.ts'
import { pathOf } from '../publishing/addresses.ts'
import type { Workspace } from '../workspaces/workspaces.ts'

const documentRow = z.object({ id: z.string(), kind: z.enum(documentKinds) })
const addressRow = z.object({ kind: z.enum(['offer', 'quiz']), slug: z.string(), document_id: z.string() })

/** What the offers of a firm lead to: its published pages, also by the addresses they had before. */
export async function aroundOffers(context: Context, { db, key }: Workspace): Promise<Surroundings> {
  const documents = await db.read({
    sql: 'select id, kind from document where published is not null',
    args: [],
  })
  const addresses = await context.control.read({
    sql: `select kind, slug, document_id from address where workspace_key = ?1
          union all select kind, slug, document_id from old_address where workspace_key = ?1`,
    args: [key],
  })
  const published = documents.map((row) => documentRow.parse(row))
  const ids = new Set(published.map(({ id }) => id))
  const pages = addresses.map((row) => addressRow.parse(row)).filter((page) => ids.has(page.document_id))
  return {
    now: context.now(),
    published: {
      quizzes: new Set(published.flatMap(({ id, kind }) => (kind === 'quiz' ? [id] : []))),
      paths: new Set([
        ...pages.map(({ kind, slug }) => pathOf(kind, slug)),
        ...published.flatMap(({ id, kind }) => (kind === 'consent' ? [`/legal/${id}`] : [])),
      ]),
    },
  }
}
