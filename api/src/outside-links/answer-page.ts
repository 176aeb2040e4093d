import type { Context as HonoContext } from 'hono'
import { setCookie } from 'hono/cookie'

import type { Context } from '../context.ts'
import type { Site } from '../publishing/render.ts'
import { sendHtml } from '../publishing/send-html.ts'

interface OutsidePage {
  /** Of the site's page, below `/shared`. */
  name: 'report' | 'review'
  /** What that page reads from `Astro.locals`. */
  locals: object
  status?: 200 | 403 | 422 | 429
}

/** The page behind a link, drawn for this one request; search engines leave it alone. */
export async function answerPage(
  c: HonoContext,
  { publicUrl }: Pick<Context, 'publicUrl'>,
  site: Pick<Site, 'answer'>,
  { name, locals, status = 200 }: OutsidePage,
): Promise<Response> {
  const answer = await site.answer(new Request(`${publicUrl}/shared/${name}`), locals)
  if (answer.status !== 200) throw new Error(`The ${name} behind a link was rendered with ${answer.status}`)
  c.header('x-robots-tag', 'noindex, nofollow')
  return sendHtml(c, await answer.text(), status)
}

interface Remembered {
  cookie: string
  value: string
  lifeSeconds: number
}

/** Under this link and nowhere else. */
export const rememberHere = (
  c: HonoContext,
  { publicUrl }: Pick<Context, 'publicUrl'>,
  { cookie, value, lifeSeconds }: Remembered,
): void =>
  setCookie(c, cookie, value, {
    httpOnly: true,
    secure: publicUrl.startsWith('https:'),
    sameSite: 'Lax',
    path: c.req.path,
    maxAge: lifeSeconds,
  })
