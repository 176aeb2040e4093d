import { sentence } from '@pulya/contract/flaw-words'
import { Problem } from '@pulya/contract/problem'
import { Hono, type Context as HonoContext } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

import { namesOf } from '../accounts/rows.ts'
import type { Context } from '../context.ts'
import { localeOf } from '../edge/refuse.ts'
import { senderOf } from '../edge/sender.ts'
import { freeze } from '../publishing/freeze.ts'
import { readForm } from '../publishing/read-form.ts'
import type { Site } from '../publishing/render.ts'
import { sendHtml } from '../publishing/send-html.ts'
import { hourlyAllowance } from '../uploads/allowance.ts'
import { listOfLink } from './comment-rows.ts'
import { leaveComment } from './leave-comment.ts'
import { type Opened, openReview, pathOf } from './opened.ts'
import { partsOf, reviewedIn } from './part.ts'
import { readSaid } from './said.ts'
import { ownIn, threadsOf } from './threads.ts'

/** So that somebody outside writes their name once; under this link and nowhere else. */
const cookie = 'pulya_reviewer'
const cookieLifeSeconds = 90 * 86_400

/** What was posted and could not be kept, with why, by member; `form` is about all of it. */
interface Refused {
  status: 422 | 429
  posted: URLSearchParams
  flaws: Readonly<Record<string, string>>
}

/** A draft before people outside: they look, and say what they think of it, without an account and without a script. */
export function reviews(context: Context, site: Site) {
  const allowAddress = hourlyAllowance(60)
  const allowLink = hourlyAllowance(200)

  return new Hono()
    .get('/review/:token', async (c) => page(c, await openReview(context, c.req.param('token'))))
    .post('/review/:token', async (c) => {
      const opened = await openReview(context, c.req.param('token'))
      const posted = await readForm(c)
      const read = readSaid(posted)
      if ('flaws' in read) {
        const locale = localeOf(c)
        const flaws = read.flaws.map((flaw) => [flaw.pointer.slice(2), sentence(locale, flaw)])
        return page(c, opened, { status: 422, posted, flaws: Object.fromEntries(flaws) })
      }
      const said = read.value
      try {
        allowAddress(senderOf(c).address, context.now())
        allowLink(opened.link.id, context.now())
        await leaveComment(opened.workspace, opened.link, said, context.now())
      } catch (error) {
        if (!(error instanceof Problem) || error.code !== 'rate-limited') throw error
        c.header('retry-after', String(error.retryAfterSeconds ?? 3600))
        return page(c, opened, { status: 429, posted, flaws: { form: 'too-many' } })
      }
      setCookie(c, cookie, said.name, {
        httpOnly: true,
        secure: context.publicUrl.startsWith('https:'),
        sameSite: 'Lax',
        path: c.req.path,
        maxAge: cookieLifeSeconds,
      })
      const { search } = new URL(c.req.url)
      return c.redirect(`${c.req.path}${search}#comment-${said.to ?? said.id}`, 303)
    })

  async function page(c: HonoContext, opened: Opened, refused?: Refused): Promise<Response> {
    const { workspace, link, document } = opened
    const reviewed = reviewedIn(document)
    if (!reviewed) throw new Problem('not-found')
    const rows = await listOfLink(workspace.db, link.id)
    const asked = c.req.query('about') ?? ''
    const review = {
      ...reviewed,
      path: pathOf(c.req.param('token') ?? ''),
      firm: workspace.name,
      reader: { locale: localeOf(c), zone: workspace.time_zone, now: context.now() },
      until: link.expires_at,
      isDrawn: await freeze(workspace, document).then(() => true, isUnfinished),
      variant: c.req.query('variant'),
      about: partsOf(reviewed).includes(asked) ? asked : null,
      threads: threadsOf(rows, await namesOf(context.control, ownIn(rows))),
      name: getCookie(c, cookie) ?? '',
      refused: refused && { posted: Object.fromEntries(refused.posted), flaws: refused.flaws },
    }
    const answer = await site.answer(new Request(`${context.publicUrl}/shared/review`), { review })
    if (answer.status !== 200) throw new Error(`A review was rendered with ${answer.status}`)
    c.header('x-robots-tag', 'noindex, nofollow')
    return sendHtml(c, await answer.text(), refused?.status ?? 200)
  }
}

/** A draft under work may name what is not there yet; everything else is a bug. */
function isUnfinished(error: unknown): false {
  if (error instanceof Problem && error.code === 'document-rejected') return false
  throw error
}
