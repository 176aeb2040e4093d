import { randomBytes, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'

import { flawless } from '@pulya/offer/fit/report'

import type { Context } from '../context.ts'
import { newKey, newPublicId } from '../documents/new-id.ts'
import { parseDocument } from '../documents/document.ts'
import { insertDocument } from '../documents/rows.ts'
import { draftExperiment, newExperiment } from '../experiments/draft-experiment.ts'
import { moveExperiment } from '../experiments/move-experiment.ts'
import { keepFitReport } from '../fit/keep-fit-report.ts'
import { insertDemo } from '../onboarding/demo-rows.ts'
import { publish } from '../publishing/publish.ts'
import { insertWorkspace } from '../workspaces/rows.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { type DemoFirm, demoFirms } from './demo-firms.ts'

/**
 * On the very first start: two firms with everything published, a law firm and a renovation firm, each with an offer in
 * variants, its quiz, its consent texts and, the law firm, a running experiment.
 *
 * @returns The id of the owner when the firms have just been made.
 */
export async function makeDemoOnce(context: Context): Promise<string | undefined> {
  if (await somebodyWasLetIn(context)) return undefined
  await forgetHalfMade(context)

  const owner = randomUUID()
  await context.control.write([insertOwner(owner, context.now())])
  for (const firm of demoFirms) await makeFirm(context, firm, owner)
  return owner
}

async function makeFirm(context: Context, { about, documents, experiment }: DemoFirm, owner: string) {
  const workspace = await makeWorkspace(context, about, owner)
  const ids = Object.fromEntries(documents.map(({ name }) => [name, newPublicId(workspace.key)]))
  for (const { name, kind, slug, file } of documents) {
    const id = ids[name] ?? ''
    const draft = parseDocument(kind, await readDocument(file, ids))
    const document = { id, kind, slug, title: draft.title, draft }
    await workspace.db.write([insertDocument(document, context.now()), insertDemo(id)])
    // These offers fit: `pnpm fit` measures them before they are shipped.
    if (kind === 'offer')
      await keepFitReport(workspace, id, { revision: 1, report: flawless, by: owner }, context.now())
    await publish(context, workspace, id, { revision: 1, endExperiment: false }, owner)
  }
  if (experiment) await compare(context, workspace, ids['demo-offer'] ?? '', { name: experiment, by: owner })
}

async function compare(
  context: Context,
  workspace: Workspace,
  offer: string,
  { name, by }: { name: string; by: string },
) {
  const plan = { metric: 'lead', baseline: 0.1, effect: 0.3, visitorsPerDay: 500 }
  const wanted = newExperiment.parse({ name, plan })
  const { id } = await draftExperiment(workspace, offer, wanted, { by, now: context.now() })
  for (const to of ['ready', 'running'] as const) {
    await moveExperiment(context, workspace, id, { to, why: '' }, by)
  }
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

async function makeWorkspace(
  { control, workspaces, now }: Context,
  about: DemoFirm['about'],
  owner: string,
): Promise<Workspace> {
  const key = newKey(4)
  const secret = randomBytes(32).toString('base64url')
  await control.write([
    insertWorkspace({ ...about, key, secret }, now()),
    { sql: `insert into member (user_id, workspace_key, role) values (?, ?, 'owner')`, args: [owner, key] },
  ])
  const workspace = await workspaces.find(key)
  if (!workspace) throw new Error('The demo workspace was not kept')
  return workspace
}

const insertOwner = (owner: string, at: number) => ({
  sql: 'insert into user (id, name, created_at) values (?, ?, ?)',
  args: [owner, 'Владелец', at],
})

async function readDocument(file: string, ids: Record<string, string>): Promise<unknown> {
  const text = await readFile(new URL(`../../demo/${file}`, import.meta.url), 'utf8')
  return JSON.parse(text.replace(/"(demo-[a-z]+)"/g, (_, name: string) => JSON.stringify(ids[name])))
}
