import type { Locale } from '@pulya/contract/locale'
import { Problem } from '@pulya/contract/problem'
import { type OfferFace, offerFace } from '@pulya/offer/templates/face'
import { type QuizFace, quizFace } from '@pulya/quiz/templates/face'
import { z } from 'zod'

import type { Context } from '../context.ts'
import { anyJson } from '../db/json-column.ts'
import type { Database } from '../db/open.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { createDocument } from './create-document.ts'
import { parseDocument } from './document.ts'
import { requireDocument } from './save-draft.ts'

const templateRow = z.object({
  id: z.string(),
  kind: z.enum(['offer', 'quiz']),
  name: z.string(),
  draft: anyJson,
  created_at: z.number(),
})

type OwnTemplate = z.infer<typeof templateRow>

export interface OwnTemplateInList {
  id: string
  name: string
  locale: Locale
  face: OfferFace | QuizFace
}

const select = 'select id, kind, name, draft, created_at from own_template where removed_at is null'

/** The newest first. */
export async function listOwnTemplates({ db }: Pick<Workspace, 'db'>): Promise<OwnTemplateInList[]> {
  const rows = await db.read({ sql: `${select} order by created_at desc, id`, args: [] })
  return rows.map((row) => inList(templateRow.parse(row)))
}

function inList({ id, kind, name, draft }: OwnTemplate): OwnTemplateInList {
  if (kind === 'quiz') {
    const quiz = parseDocument(kind, draft)
    return { id, name, locale: quiz.locale, face: quizFace(quiz) }
  }
  const offer = parseDocument(kind, draft)
  return { id, name, locale: offer.locale, face: offerFace(offer) }
}

async function findOwnTemplate(db: Database, id: string): Promise<OwnTemplate | undefined> {
  const [row] = await db.read({ sql: `${select} and id = ?`, args: [id] })
  return row && templateRow.parse(row)
}

interface Kept {
  /** Made by the client. */
  id: string
  /** Public id of the document. */
  document: string
  name: string
}

/**
 * Keeps a document as it is now for new ones to begin from.
 *
 * @throws `not-found`, also for a consent text: two of them would only be confused. `id-reused` when the id stands for
 *   another template.
 */
export async function keepOwnTemplate(
  { now }: Pick<Context, 'now'>,
  workspace: Workspace,
  { id, document, name }: Kept,
  by: string,
): Promise<{ id: string }> {
  const { kind, draft } = await requireDocument(workspace, document)
  if (kind === 'consent') throw new Problem('not-found')
  await workspace.db.write([
    {
      sql: `insert into own_template (id, kind, name, draft, created_at, created_by) values (?, ?, ?, ?, ?, ?)
            on conflict do nothing`,
      args: [id, kind, name, JSON.stringify(draft), now(), by],
    },
  ])
  const kept = await findOwnTemplate(workspace.db, id)
  if (kept?.kind !== kind || kept.name !== name) throw new Problem('id-reused')
  return { id }
}

const comesBackWithinMs = 86_400_000

/** Takes it from the list or brings it back; what has begun from it stays. @throws `not-found`, also when it is too late. */
export async function removeOwnTemplate(
  { db }: Workspace,
  id: string,
  removed: boolean,
  at: number,
): Promise<void> {
  const [, changed] = await db.write([
    { sql: 'delete from own_template where removed_at < ?', args: [at - comesBackWithinMs] },
    { sql: 'update own_template set removed_at = ? where id = ?', args: [removed ? at : null, id] },
  ])
  if (!changed?.changes) throw new Problem('not-found')
}

/**
 * Makes a draft like a template of the firm.
 *
 * @param request Made by the client, see `createDocument`.
 * @throws `not-found`
 */
export async function makeFromOwnTemplate(
  context: Context,
  workspace: Workspace,
  { template, request }: { template: string; request: string },
): Promise<{ id: string; kind: OwnTemplate['kind']; title: string; slug: string }> {
  const found = await findOwnTemplate(workspace.db, template)
  if (!found) throw new Problem('not-found')
  const { kind, name, draft } = found
  const made = await createDocument(context, workspace, {
    request,
    kind,
    draft: parseDocument(kind, draft),
    name,
  })
  return { kind, ...made }
}
