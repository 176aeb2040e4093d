import { startServer } from '@pulya/api/server'
import { pino } from 'pino'
import { z } from 'zod'

import { openDatabaseFile } from '../../database.ts'
import { fits } from '../../fit-report.ts'
import { signInBy, type SignedIn } from '../../sign-in.ts'

/** The product with the owner of the firm at work in it. */
export interface Office {
  address: string
  experiment: string
  workspace: string
  /** JSON, or a table as text. @throws When it is refused. */
  ask: (method: string, path: string, json?: unknown) => Promise<unknown>
  client: () => SignedIn['client']
  /** Under the workspace. */
  own: (path: string) => string
  /** A session lasts a month: after it the product is started again, which gives the owner a new link. */
  startAgain(): Promise<void>
  stop(): Promise<void>
}

const session = z.object({ memberships: z.array(z.object({ workspace: z.string(), name: z.string() })) })
const documents = z.object({ documents: z.array(z.object({ id: z.string(), kind: z.string() })) })
const withId = z.object({ id: z.string() })
const draft = z.looseObject({
  variants: z.array(z.looseObject({ key: z.string() })),
  blocks: z.array(z.looseObject({ variants: z.record(z.string(), z.unknown()).optional() })),
})
const saved = z.object({ revision: z.int(), draft })
const revised = z.object({ revision: z.int() })

const firm = 'Ясный счёт'

/** What is planned: contracts decide, and each has 45 days. The cap is off, so that money can be compared to the unit. */
const plan = {
  metric: 'contract',
  baseline: 0.2,
  effect: 0.4,
  visitorsPerDay: 200,
  guardrails: [{ metric: 'lead', margin: 0.2 }],
  windows: { contract: 45 },
  cap: 1,
}

/**
 * Starts the product on an empty folder, publishes the demo offer in two variants and compares them. The salt of the draw
 * is put in from outside: with it and the cookies that visitors bring, the seed decides who is shown what, so that chance
 * is the same every time.
 */
export async function openOffice(dataFolder: string, now: () => number, salt: string): Promise<Office> {
  let { server, owner } = await enter(dataFolder, 0, now)

  async function ask(method: string, path: string, json?: unknown): Promise<unknown> {
    const isTable = typeof json === 'string'
    const body = json === undefined ? {} : { body: isTable ? json : JSON.stringify(json) }
    const type = isTable ? 'application/octet-stream' : 'application/json'
    const given = { ...owner.headers, ...(json !== undefined && { 'content-type': type }) }
    const answer = await fetch(`${server.address}${path}`, { method, headers: given, ...body })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 500)}`)
    return text === '' ? undefined : JSON.parse(text)
  }

  const { memberships } = session.parse(await ask('GET', '/api/session'))
  const { workspace = '' } = memberships.find(({ name }) => name === firm) ?? {}
  const own = (path: string) => `/api/workspaces/${workspace}/${path}`
  const experiment = await compareTwo(ask, own, dataFolder, workspace, salt)
  return {
    address: server.address,
    experiment,
    workspace,
    ask,
    own,
    client: () => owner.client,
    async startAgain() {
      await server.stop()
      ;({ server, owner } = await enter(dataFolder, server.port, now))
    },
    stop: () => server.stop(),
  }
}

async function enter(dataFolder: string, port: number, now: () => number) {
  const config = { port, dataFolder, publicUrl: undefined }
  const server = await startServer(config, pino({ level: 'silent' }), now)
  if (!server.signInLink) throw new Error('Nobody is signed in, so there must be a link for the owner')
  return { server, owner: await signInBy(server.signInLink) }
}

type Ask = Office['ask']

async function compareTwo(
  ask: Ask,
  own: Office['own'],
  dataFolder: string,
  workspace: string,
  salt: string,
): Promise<string> {
  const all = documents.parse(await ask('GET', own('documents'))).documents
  const offer = `/api/documents/${all.find(({ kind }) => kind === 'offer')?.id}`
  await publishInTwo(ask, offer)
  const about = { name: 'Две подачи', plan }
  const { id } = withId.parse(await ask('POST', `${offer}/experiments`, about))
  const database = openDatabaseFile(dataFolder, workspace)
  await database.rows('update experiment set salt = ? where id = ?', [salt, id])
  database.close()
  for (const to of ['ready', 'running']) await ask('POST', `/api/experiments/${id}/status`, { to })
  return id
}

const two = ['A', 'B']

async function publishInTwo(ask: Ask, offer: string): Promise<void> {
  const before = saved.parse(await ask('GET', offer))
  const { variants, blocks } = before.draft
  const only = (texts: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(texts).filter(([key]) => two.includes(key)))
  const draftOfTwo = {
    ...before.draft,
    variants: variants.filter(({ key }) => two.includes(key)),
    blocks: blocks.map((block) => (block.variants ? { ...block, variants: only(block.variants) } : block)),
  }
  const kept = await ask('PUT', `${offer}/draft`, { revision: before.revision, draft: draftOfTwo })
  const { revision } = revised.parse(kept)
  await ask('PUT', `${offer}/fit`, fits(revision))
  await ask('POST', `${offer}/publications`, { revision, endExperiment: true })
}
