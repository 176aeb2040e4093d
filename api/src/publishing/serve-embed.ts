import { Problem } from '@pulya/contract/problem'
import { publicId, workspaceOf } from '@pulya/contract/public-id'
import { Hono } from 'hono'

import type { Context } from '../context.ts'
import { cachePerOwner } from './bounded-cache.ts'
import { type Bytes, compress, sendBytes } from './bytes.ts'
import { embedOf } from './embed-of.ts'
import { publishedQuiz } from './published-quizzes.ts'

const embedsOf = cachePerOwner<Bytes>(200)

/** A minute of age, a day of grace: a new publication reaches every site soon, and nobody waits for it. */
const freshness = 'public, max-age=60, stale-while-revalidate=86400'

/** `<script async src="/w/{publicId}.js">`: runtime, the kinds this quiz uses and the quiz itself in one response. */
export const embedScripts = (context: Context) =>
  new Hono()
    .get('/w.js', (c) => c.body(context.embedPieces.loader, 200, headersOf(context.embedPieces.version)))
    .get('/w/:file{[a-z2-9-]+\\.js}', async (c) => {
      const id = publicId.safeParse(c.req.param('file').slice(0, -'.js'.length))
      const workspace = id.success ? await context.workspaces.find(workspaceOf(id.data)) : undefined
      const quiz = workspace && id.data ? await publishedQuiz(workspace, id.data) : undefined
      if (!workspace || !quiz) throw new Problem('not-found')

      const headers = headersOf(`${quiz.hash}-${context.embedPieces.version}`)
      if (c.req.header('if-none-match') === headers.etag) return c.body(null, 304, headers)
      const bytes = await embedsOf(workspace).get(quiz.hash, () => compress(embedOf(context, quiz)))
      if (!bytes) throw new Error('An embed was composed of nothing')
      return sendBytes(c, bytes, headers)
    })

/** Any site may ask, and any site may run what it gets. */
const headersOf = (version: string) => ({
  'content-type': 'text/javascript; charset=utf-8',
  'cache-control': freshness,
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  etag: `"${version}"`,
})
