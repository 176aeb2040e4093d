import { Hono, type Context as HonoContext } from 'hono'

import type { Context } from '../context.ts'
import { embedOf } from '../publishing/embed-of.ts'
import { freeze } from '../publishing/freeze.ts'
import { pagePolicy } from '../publishing/page-policy.ts'
import { screenShown } from '../publishing/screen-shown.ts'
import { inVariant, previewOf, takeNothing } from '../publishing/serve-preview.ts'
import type { Snapshot } from '../publishing/snapshots.ts'
import { dayOf } from '../visits/day.ts'
import { openReview, pathOf } from './opened.ts'

/** The draft in the frame of a review, as visitors would see it. Nobody is counted, and what is sent goes nowhere. */
export function reviewedDrafts(context: Context) {
  return new Hono()
    .get('/review/:token/draft', async (c) => {
      const html = await drawn(c)
      return c.body(html, 200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': pagePolicy(html, 'self'),
        ...unseen,
      })
    })
    .get('/review/:token/embed.js', async (c) => {
      const api = `${context.publicUrl}${pathOf(c.req.param('token'))}`
      // Whole: the second half of a draft has no address of its own.
      return c.body(embedOf(context, await draftOf(c), { api, asked: ['ending'] }), 200, {
        'content-type': 'text/javascript; charset=utf-8',
        ...unseen,
      })
    })
    .route('/', takeNothing('/review/:token'))

  async function drawn(c: HonoContext): Promise<string> {
    const snapshot = await draftOf(c)
    const { screen, variant } = c.req.query()
    if (screen !== undefined && snapshot.kind === 'quiz')
      return context.render(screenShown(snapshot.body, screen, dayOf(context.now())))
    const asked = new URLSearchParams(variant === undefined ? {} : { variant })
    const embed = `${pathOf(c.req.param('token') ?? '')}/embed.js?${asked}`
    return previewOf(context, snapshot, { variant, embed })
  }

  async function draftOf(c: HonoContext): Promise<Snapshot> {
    const { workspace, document } = await openReview(context, c.req.param('token') ?? '')
    return inVariant(await freeze(workspace, document), c.req.query('variant'))
  }
}

/** For nobody but the one who has the link: no search engine, no cache, no page that is opened next. */
const unseen = {
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex, nofollow',
  'referrer-policy': 'no-referrer',
}
