import { Problem } from '@pulya/contract/problem'
import { publicId, workspaceOf } from '@pulya/contract/public-id'
import { endingScript } from '@pulya/quiz/embed-script'
import { Hono, type Context as HonoContext } from 'hono'

import type { Context } from '../context.ts'
import { noteSighting } from '../onboarding/note-sighting.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { cachePerOwner } from './bounded-cache.ts'
import { type Bytes, compress, sendBytes } from './bytes.ts'
import { embedOf } from './embed-of.ts'
import { embeddedExperiment } from './embedded-experiment.ts'
import { pinnedEmbed } from './pin-embed.ts'
import { publishedQuiz } from './published-quizzes.ts'
import { readSnapshot, type Snapshot } from './snapshots.ts'

const embedsOf = cachePerOwner<Bytes>(200)

/** A minute of age, a day of grace: a new publication reaches every site soon, and nobody waits for it. */
const fresh = 'public, max-age=60, stale-while-revalidate=86400'
/** Weights may change, and experiments end: a browser draws by what was true some minutes ago at most. */
const drawing = 'public, max-age=60, stale-while-revalidate=600'
/** The snapshot never changes, the runtime around it does. */
const lasting = 'public, max-age=86400, stale-while-revalidate=2592000'
const immutable = 'public, max-age=31536000, immutable'

/**
 * `/w/{publicId}.js` is the runtime, the kinds this quiz uses and its questions in one response;
 * `/w/{publicId}/{snapshot}.{build}.js` is its second half, for when the questions end.
 * `/w/{publicId}/window.js` is the first half with its window; `/w/{publicId}/{snapshot}.js` and
 * `/w/{publicId}/{snapshot}/window.js` are those of an older publication, on which a visit began, and
 * `/w/{publicId}/{sha384}.js` bytes that were pinned.
 */
export const embedScripts = (context: Context) =>
  new Hono()
    .get('/w.js', (c) =>
      c.body(context.embedPieces.loader, 200, headersOf(context.embedPieces.version, fresh)),
    )
    .get('/w/:file{[a-z2-9-]+\\.js}', async (c) => {
      const { workspace, id } = await requireWorkspace(context, nameOf(c))
      return sendQuiz(context, c, workspace, await publishedQuiz(workspace, id))
    })
    .get('/w/:quiz/window.js', async (c) => {
      const { workspace, id } = await requireWorkspace(context, c.req.param('quiz'))
      return sendQuiz(context, c, workspace, await publishedQuiz(workspace, id), ['window'])
    })
    .get('/w/:quiz/:file{[0-9a-f]{32}\\.js}', async (c) => {
      const { workspace, id } = await requireWorkspace(context, c.req.param('quiz'))
      return sendQuiz(context, c, workspace, await olderQuiz(workspace, id, nameOf(c)), [], lasting)
    })
    .get('/w/:quiz/:hash{[0-9a-f]{32}}/window.js', async (c) => {
      const { workspace, id } = await requireWorkspace(context, c.req.param('quiz'))
      const quiz = await olderQuiz(workspace, id, c.req.param('hash'))
      return sendQuiz(context, c, workspace, quiz, ['window'], lasting)
    })
    .get('/w/:quiz/:file{[0-9a-f]{32}\\.[0-9a-f]{8}\\.js}', async (c) => {
      const { workspace, id } = await requireWorkspace(context, c.req.param('quiz'))
      const [hash = ''] = nameOf(c).split('.')
      const snapshot = await olderQuiz(workspace, id, hash)
      if (snapshot?.kind !== 'quiz') throw new Problem('not-found')
      const script = () => compress(endingScript(context.embedPieces, snapshot.body))
      const bytes = await embedsOf(workspace).get(`${hash}-ending`, script)
      if (!bytes) throw new Error('An ending was composed of nothing')
      return sendBytes(c, bytes, headersOf(nameOf(c), immutable))
    })
    .get('/w/:quiz/:file{[A-Za-z0-9_-]{64}\\.js}', async (c) => {
      const { workspace, id } = await requireWorkspace(context, c.req.param('quiz'))
      const name = nameOf(c)
      const bytes = await embedsOf(workspace).get(`${id}/${name}`, () => pinnedEmbed(workspace, id, name))
      if (!bytes) throw new Problem('not-found')
      return sendBytes(c, bytes, headersOf(name, immutable))
    })

const nameOf = (c: HonoContext): string => (c.req.param('file') ?? '').slice(0, -'.js'.length)

async function requireWorkspace(
  context: Context,
  quiz: string,
): Promise<{ workspace: Workspace; id: string }> {
  const id = publicId.safeParse(quiz)
  const workspace = id.success ? await context.workspaces.find(workspaceOf(id.data)) : undefined
  if (!workspace || !id.data) throw new Problem('not-found')
  return { workspace, id: id.data }
}

async function olderQuiz(workspace: Workspace, id: string, hash: string): Promise<Snapshot | undefined> {
  const snapshot = await readSnapshot(workspace, hash)
  return snapshot?.documentId === id && snapshot.kind === 'quiz' ? snapshot : undefined
}

async function sendQuiz(
  context: Context,
  c: HonoContext,
  workspace: Workspace,
  quiz: Snapshot | undefined,
  asked: string[] = [],
  freshness = fresh,
): Promise<Response> {
  if (!quiz) throw new Problem('not-found')
  const { documentId: document, hash: snapshot } = quiz
  noteSighting(context, workspace, { document, snapshot, from: c.req.header('referer') })
  const experiment = freshness === fresh ? await embeddedExperiment(workspace, quiz.documentId) : undefined
  const name = [quiz.hash, ...asked, ...(experiment ? [experiment.name] : [])].join('-')
  const headers = headersOf(`${name}-${context.embedPieces.version}`, experiment ? drawing : freshness)
  if (c.req.header('if-none-match') === headers.etag) return c.body(null, 304, headers)
  const compose = () => compress(embedOf(context, quiz, { asked, experiment }))
  const bytes = await embedsOf(workspace).get(name, compose)
  if (!bytes) throw new Error('An embed was composed of nothing')
  return sendBytes(c, bytes, headers)
}

/** Any site may ask, and any site may run what it gets. */
const headersOf = (version: string, freshness: string) => ({
  'content-type': 'text/javascript; charset=utf-8',
  'cache-control': freshness,
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  etag: `"${version}"`,
})
