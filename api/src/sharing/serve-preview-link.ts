import { Problem } from '@pulya/contract/problem'
import { workspaceOf } from '@pulya/contract/public-id'
import { Hono, type Context as HonoContext } from 'hono'

import type { Context } from '../context.ts'
import { requireDocument } from '../documents/save-draft.ts'
import { freeze } from '../publishing/freeze.ts'
import { pagePolicy } from '../publishing/page-policy.ts'
import { embedOf } from '../publishing/embed-of.ts'
import { previewOf, takeNothing } from '../publishing/serve-preview.ts'
import type { Snapshot } from '../publishing/snapshots.ts'
import { claimed, requireSigned } from './preview-link.ts'

const pathOf = (token: string): string => `/preview/${token}`

/** The draft as it is now, for whoever has the link. Nobody is counted, no cookie is set, and nothing can be sent. */
export const previewLinks = (context: Context) =>
  new Hono()
    .get('/preview/:token', async (c) => {
      const snapshot = await draftOf(context, c)
      const path = pathOf(c.req.param('token'))
      const html = await previewOf(context, snapshot, {
        variant: c.req.query('variant'),
        embed: `${path}/embed.js`,
      })
      return c.body(html, 200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': pagePolicy(html),
        ...unseen,
      })
    })
    .get('/preview/:token/embed.js', async (c) => {
      const snapshot = await draftOf(context, c)
      const api = `${context.publicUrl}${pathOf(c.req.param('token'))}`
      const headers = { 'content-type': 'text/javascript; charset=utf-8', ...unseen }
      return c.body(embedOf(context, snapshot, { api }), 200, headers)
    })
    .route('/', takeNothing('/preview/:token'))

/** For nobody but the one who has the link: no search engine, no cache, no page that is opened next. */
const unseen = {
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex, nofollow',
  'referrer-policy': 'no-referrer',
}

async function draftOf(context: Context, c: HonoContext): Promise<Snapshot> {
  const token = c.req.param('token') ?? ''
  const link = claimed(token)
  const workspace = link && (await context.workspaces.find(workspaceOf(link.id)))
  if (!workspace) throw new Problem('not-found')
  requireSigned(workspace.secret, token, context.now())
  return freeze(workspace, await requireDocument(workspace, link.id))
}
