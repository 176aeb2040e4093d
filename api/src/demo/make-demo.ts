import { randomBytes, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'

import type { Context } from '../context.ts'
import { newKey, newPublicId } from '../documents/new-id.ts'
import type { DocumentKind } from '../documents/document.ts'
import { parseDocument } from '../documents/document.ts'
import { insertDocument } from '../documents/rows.ts'
import { startExperiment } from '../experiments/start-experiment.ts'
import { publish } from '../publishing/publish.ts'
import { insertWorkspace } from '../workspaces/rows.ts'
import type { Workspace } from '../workspaces/workspaces.ts'

/** In the order in which they refer to each other; `name` stands in them for the public id each gets. */
const documents: { name: string; kind: DocumentKind; slug: string; file: string }[] = [
  { name: 'demo-processing', kind: 'consent', slug: 'soglasie', file: 'consent.processing.json' },
  { name: 'demo-advertising', kind: 'consent', slug: 'rassylka', file: 'consent.ads.json' },
  { name: 'demo-quiz', kind: 'quiz', slug: 'proverka', file: 'quiz.proverka.json' },
  { name: 'demo-offer', kind: 'offer', slug: 'bankrotstvo', file: 'offer.bankrotstvo.json' },
]

/**
 * On the very first start: a firm with a published offer in three variants, its quiz, its consent texts and a running
 * experiment.
 *
 * @returns The id of the owner when the firm has just been made.
 */
export async function makeDemoOnce(context: Context): Promise<string | undefined> {
  if (await somebodyWasLetIn(context)) return undefined
  await forgetHalfMade(context)

  const owner = randomUUID()
  const workspace = await makeWorkspace(context, owner)
  const ids = Object.fromEntries(documents.map(({ name }) => [name, newPublicId(workspace.key)]))
  for (const { name, kind, slug, file } of documents) {
    const id = ids[name] ?? ''
    const draft = parseDocument(kind, await readDocument(file, ids))
    await workspace.db.write([insertDocument({ id, kind, slug, title: draft.title, draft }, context.now())])
    await publish(context, workspace, id, { revision: 1, endExperiment: false }, owner)
  }
  await startExperiment(
    workspace,
    ids['demo-offer'] ?? '',
    { name: 'Заголовок: вопрос, шаги или боль' },
    context.now(),
  )
  return owner
}

/** The link of the owner is written last, so without one a first start has been cut off, or this is the first. */
async function somebodyWasLetIn({ control }: Context): Promise<boolean> {
  const sql = 'select 1 from sign_in_link union all select 1 from session limit 1'
  return (await control.read({ sql, args: [] })).length > 0
}

/** Of a first start that was cut off. Nobody has seen it, and its addresses would be in the way. */
async function forgetHalfMade({ control }: Context): Promise<void> {
  const tables = ['address', 'member', 'user', 'workspace']
  await control.write(tables.map((table) => ({ sql: `delete from ${table}`, args: [] })))
}

async function makeWorkspace({ control, workspaces, now }: Context, owner: string): Promise<Workspace> {
  const key = newKey(4)
  const secret = randomBytes(32).toString('base64url')
  const firm = {
    key,
    name: 'Ясный счёт',
    locale: 'ru',
    time_zone: 'Europe/Moscow',
    currency: 'RUB',
    secret,
  } as const
  await control.write([
    insertWorkspace(firm, now()),
    { sql: 'insert into user (id, name, created_at) values (?, ?, ?)', args: [owner, 'Владелец', now()] },
    { sql: `insert into member (user_id, workspace_key, role) values (?, ?, 'owner')`, args: [owner, key] },
  ])
  const workspace = await workspaces.find(key)
  if (!workspace) throw new Error('The demo workspace was not kept')
  return workspace
}

async function readDocument(file: string, ids: Record<string, string>): Promise<unknown> {
  const text = await readFile(new URL(`../../demo/${file}`, import.meta.url), 'utf8')
  return JSON.parse(text.replace(/"(demo-[a-z]+)"/g, (_, name: string) => JSON.stringify(ids[name])))
}
