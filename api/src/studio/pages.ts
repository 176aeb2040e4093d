import { fileURLToPath } from 'node:url'

import { serveStatic } from '@hono/node-server/serve-static'
import { redirectPath } from '@pulya/contract/redirect'
import { Hono, type Context as HonoContext } from 'hono'
import { compress } from 'hono/compress'

import { type Actor, actorOf } from '../accounts/session.ts'
import { sessionTokenOf } from '../accounts/session-cookie.ts'
import type { Ai } from '../ai/ai.ts'
import { type Client, connect } from '../client.ts'
import type { Context } from '../context.ts'
import { pagePolicy } from '../publishing/page-policy.ts'
import type { Site } from '../publishing/render.ts'

/** What every page of the studio is given. */
interface StudioLocals {
  /** The typed client, speaking for whoever opened the page. */
  api: Client
  actor: Actor | undefined
  /** Who would read what is sent for a suggestion; absent where nobody is named. */
  ai: Ai['service'] | undefined
}

const root = fileURLToPath(new URL('../../../site/dist/client/', import.meta.url))
const forEver = 'public, max-age=31536000, immutable'
const signInPath = '/studio/sign-in'
/** For people who cannot be signed in yet. */
const openPaths = new Set([
  signInPath,
  '/studio/forgotten-password',
  '/studio/new-password',
  '/studio/invitation',
])

/** @param fetchApi The api of this process, so that a page reaches its data without leaving it. */
export function studioPages(
  context: Context,
  site: Site,
  fetchApi: (c: HonoContext, request: Request) => Promise<Response>,
) {
  return new Hono()
    .use('/_astro/*', compress())
    .use('/studio/*', compress())
    .get('/_astro/*', serveStatic({ root, onFound: (_, c) => c.header('cache-control', forEver) }))
    .get('/favicon.ico', serveStatic({ root, path: 'favicon.svg' }))
    .get('/', (c) => c.redirect('/studio', 302))
    .get('/studio', (c) => answer(c))
    .get('/studio/*', (c) => answer(c))

  async function answer(c: HonoContext): Promise<Response> {
    const actor = await actorOf(context, sessionTokenOf(context, c))
    if (actor && c.req.path === signInPath) return c.redirect(afterSignIn(c.req.query('next')), 303)
    if (!actor && !openPaths.has(c.req.path)) {
      return c.redirect(`${signInPath}?next=${encodeURIComponent(c.req.path)}`, 303)
    }
    // Somebody who was removed, or has not joined yet: there is nothing of a firm to show.
    const nowhere = actor?.memberships.length === 0 && !openPaths.has(c.req.path)
    const path = nowhere ? '/studio/no-firm' : c.req.path
    const locals: StudioLocals = {
      actor,
      api: connect(context.publicUrl, apiFor(c)),
      ai: context.ai?.service,
    }
    const { search } = new URL(c.req.url)
    const asked = new Request(`${context.publicUrl}${path}${search}`, { headers: preferences(c) })
    const page = await site.answer(asked, locals)
    const html = await page.text()
    return new Response(html, { status: page.status, headers: headersOf(page, html) })
  }

  /** The page's own requests carry the cookie of the person, and nothing else of theirs. */
  function apiFor(c: HonoContext): typeof fetch {
    const cookie = c.req.header('cookie') ?? ''
    return (input, init) => {
      const request = new Request(input, init)
      request.headers.set('cookie', cookie)
      request.headers.set('host', new URL(context.publicUrl).host)
      return fetchApi(c, request)
    }
  }
}

/** Where a page finds the language and the time zone of whoever opened it. */
function preferences(c: HonoContext): Record<string, string> {
  return { cookie: c.req.header('cookie') ?? '', 'accept-language': c.req.header('accept-language') ?? '' }
}

const afterSignIn = (next: string | undefined): string => {
  const path = redirectPath(next)
  return 'value' in path ? path.value : '/studio'
}

function headersOf(page: Response, html: string): Record<string, string> {
  const location = page.headers.get('location')
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': pagePolicy(html),
    'cache-control': 'private, no-store',
    ...(location && { location }),
  }
}
