import { createHash } from 'node:crypto'

import type { PageHead } from '@pulya/offer/page'
import { z } from 'zod'

import type { Context } from '../context.ts'
import { locales } from '@pulya/contract/locale'
import { jsonColumn } from '../db/json-column.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import type { PageKind } from './address-rows.ts'
import { addressOf } from './addresses.ts'
import { publishedQuizzes } from './published-quizzes.ts'
import type { Snapshot } from './snapshots.ts'

/** What is drawn into the pages of a snapshot and is not of the snapshot: where it stands, and what stands around it. */
export interface Surroundings {
  quizHref: Readonly<Record<string, string>>
  head: PageHead
}

/** As they are now. Others of the firm change them by being published, renamed and ended. */
export async function surroundingsOf(
  context: Context,
  workspace: Workspace,
  slug: string,
  snapshot: Snapshot & { kind: PageKind },
): Promise<Surroundings> {
  const { kind, documentId: id, hash } = snapshot
  const named = snapshot.kind === 'offer' ? { siteName: snapshot.body.brand.name } : {}
  return {
    quizHref: kind === 'offer' ? await publishedQuizzes(workspace) : {},
    head: {
      ...named,
      address: addressOf(context, { id, kind, slug }),
      picture: `${context.publicUrl}/share/${id}/${hash}.png`,
      icon: `/icons/${id}/${hash}`,
      alternates: snapshot.kind === 'offer' ? await alternatesOf(context, workspace, snapshot) : [],
    },
  }
}

/** Names the look of a rendering: with another one the page is drawn anew. */
export const lookWith = ({ look }: Context, surroundings: Surroundings): string =>
  `${look}.${createHash('sha256').update(JSON.stringify(surroundings)).digest('hex').slice(0, 16)}`

const offerRow = z.object({
  id: z.string(),
  slug: z.string(),
  locale: z.enum(locales),
  alternates: jsonColumn(z.array(z.string())),
})

/**
 * The same offer in other languages, itself among them: those it names and those that name it, for a search engine
 * believes only what both sides say. https://developers.google.com/search/docs/specialty/international/localized-versions
 */
async function alternatesOf(
  context: Context,
  { db }: Workspace,
  { documentId, body }: Snapshot & { kind: 'offer' },
): Promise<PageHead['alternates']> {
  const rows = await db.read({
    sql: `select document.id, slug, body ->> 'locale' as locale, coalesce(body -> 'alternates', '[]') as alternates
          from document join snapshot on snapshot.hash = document.published
          where kind = 'offer' and document.id <> ?1 and (end_at is null or end_at > ?2)
          order by document.created_at, document.id`,
    args: [documentId, context.now()],
  })
  const related = rows
    .map((row) => offerRow.parse(row))
    .filter(({ id, alternates }) => body.alternates?.includes(id) || alternates.includes(documentId))
  const byLocale = new Map(related.toReversed().map((offer) => [offer.locale, offer]))
  byLocale.delete(body.locale)
  return [...byLocale.values()].map(({ id, slug, locale }) => ({
    locale,
    address: addressOf(context, { id, kind: 'offer', slug }),
  }))
}
