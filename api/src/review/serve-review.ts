import { sentence } from '@pulya/contract/flaw-words'
import { Problem } from '@pulya/contract/problem'
import { Hono, type Context as HonoContext } from 'hono'
import { getCookie } from 'hono/cookie'

import type { Context } from '../context.ts'
import { localeOf } from '../edge/refuse.ts'
import { senderOf } from '../edge/sender.ts'
import { answerPage, rememberHere } from '../outside-links/answer-page.ts'
import { readForm } from '../publishing/read-form.ts'
import type { Site } from '../publishing/render.ts'
import { hourlyAllowance } from '../uploads/allowance.ts'
import { leaveComment } from './leave-comment.ts'
import { type Opened, openReview, pathOf } from './opened.ts'
import { readReview } from './read-review.ts'
import { readSaid } from './said.ts'

/** So that somebody outside writes their name once. */
const cookie = 'pulya_reviewer'
const lifeSeconds = 90 * 86_400

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
      rememberHere(c, context, { cookie, value: said.name, lifeSeconds })
      const { search } = new URL(c.req.url)
      return c.redirect(`${c.req.path}${search}#comment-${said.to ?? said.id}`, 303)
    })

  async function page(c: HonoContext, opened: Opened, refused?: Refused): Promise<Response> {
    const review = {
      ...(await readReview(context, opened, c.req.query('about'))),
      path: pathOf(c.req.param('token') ?? ''),
      reader: { locale: localeOf(c), zone: opened.workspace.time_zone, now: context.now() },
      variant: c.req.query('variant'),
      name: getCookie(c, cookie) ?? '',
      refused: refused && { posted: Object.fromEntries(refused.posted), flaws: refused.flaws },
    }
    return answerPage(c, context, site, {
      name: 'review',
      locals: { review },
      status: refused?.status ?? 200,
    })
  }
}
