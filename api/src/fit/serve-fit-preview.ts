import { Problem } from '@pulya/contract/problem'
import { publicId, workspaceOf } from '@pulya/contract/public-id'
import { worstCase } from '@pulya/offer/fit/worst-case'
import { Hono } from 'hono'

import { enter } from '../accounts/guard.ts'
import type { Context } from '../context.ts'
import { requireDocument } from '../documents/save-draft.ts'
import { freeze } from '../publishing/freeze.ts'
import { pagePolicy } from '../publishing/page-policy.ts'

/** A variant of the saved draft with the longest text in every place, for the frames in which the studio measures it. */
export const fitPreviews = (context: Context) =>
  new Hono().get('/api/documents/:document/preview/fit', async (c) => {
    const id = publicId.safeParse(c.req.param('document'))
    if (!id.success) throw new Problem('not-found')
    const { workspace } = await enter(context, c, workspaceOf(id.data), 'read-documents')
    const snapshot = await freeze(workspace, await requireDocument(workspace, id.data))
    if (snapshot.kind !== 'offer') throw new Problem('not-found')
    const variant = snapshot.body.variants.find(({ key }) => key === c.req.query('variant'))
    if (!variant) throw new Problem('not-found')
    const html = await context.render({
      kind: 'offer',
      snapshot: worstCase(snapshot.body, variant.key, c.req.query('by') === 'word' ? 'word' : 'text'),
      variant: variant.key,
      action: '#',
      // Every entry to a quiz is drawn; here none of them leads anywhere.
      quizHref: new Proxy<Record<string, string>>({}, { get: () => '#' }),
      now: context.now(),
      preview: true,
    })
    return c.body(html, 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': pagePolicy(html, 'self'),
      'x-frame-options': 'SAMEORIGIN',
      'cache-control': 'private, no-store',
    })
  })
