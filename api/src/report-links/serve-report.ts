import { createHmac, timingSafeEqual } from 'node:crypto'

import { Problem } from '@pulya/contract/problem'
import { Hono, type Context as HonoContext } from 'hono'
import { getCookie } from 'hono/cookie'

import type { Context } from '../context.ts'
import { localeOf } from '../edge/refuse.ts'
import { senderOf } from '../edge/sender.ts'
import { findExperiment } from '../experiments/rows.ts'
import { readReport } from '../exports/report-parts.ts'
import { answerPage, rememberHere } from '../outside-links/answer-page.ts'
import { openLink } from '../outside-links/link.ts'
import { readForm } from '../publishing/read-form.ts'
import type { Site } from '../publishing/render.ts'
import { hourlyAllowance } from '../uploads/allowance.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { isPassword } from './password.ts'
import { findLink, type LinkRow } from './rows.ts'

const cookie = 'pulya_report'
const lifeSeconds = 12 * 60 * 60

interface Opened {
  workspace: Workspace
  link: LinkRow
}

/** The report behind a link: numbers for whoever has it, without a session, without a script, without any contact. */
export const sharedReports = (context: Context, site: Site) => {
  // Of one who guesses, and of all who guess at one link.
  const allowAddress = hourlyAllowance(10)
  const allowLink = hourlyAllowance(100)

  return new Hono()
    .get('/r/:token', async (c) => {
      const opened = await openLink(context, c.req.param('token'), findLink)
      if (!mayRead(c, opened)) return askPassword(c, opened)
      const { workspace, link } = opened
      const experiment = await findExperiment(workspace.db, link.experiment_id)
      if (!experiment) throw new Problem('not-found')
      const now = context.now()
      const parts = await readReport(workspace, experiment, undefined, now)
      const reader = { locale: localeOf(c), zone: workspace.time_zone, now }
      return page(c, { is: 'report', parts, reader, firm: workspace.name, until: link.expires_at })
    })
    .post('/r/:token', async (c) => {
      const opened = await openLink(context, c.req.param('token'), findLink)
      const { link } = opened
      const given = (await readForm(c)).get('password') ?? ''
      const waitSeconds = secondsToWait(() => {
        allowAddress(senderOf(c).address, context.now())
        allowLink(link.id, context.now())
      })
      if (waitSeconds !== undefined) return askPassword(c, opened, 'too-many', waitSeconds)
      const isRight = link.password === null || (await isPassword(given.slice(0, 200), link.password))
      if (!isRight) return askPassword(c, opened, 'wrong')
      rememberHere(c, context, { cookie, value: sealOf(opened), lifeSeconds })
      return c.redirect(c.req.path, 303)
    })

  async function askPassword(c: HonoContext, { workspace }: Opened, flaw?: string, waitSeconds?: number) {
    if (waitSeconds !== undefined) c.header('retry-after', String(waitSeconds))
    const about = { is: 'password', firm: workspace.name, locale: localeOf(c), flaw }
    return page(c, about, flaw === 'too-many' ? 429 : flaw === 'wrong' ? 403 : 200)
  }

  function page(c: HonoContext, shared: object, status: 200 | 403 | 429 = 200): Promise<Response> {
    return answerPage(c, context, site, { name: 'report', locals: { shared }, status })
  }
}

function mayRead(c: HonoContext, opened: Opened): boolean {
  if (opened.link.password === null) return true
  const [given, right] = [Buffer.from(getCookie(c, cookie) ?? ''), Buffer.from(sealOf(opened))]
  return given.length === right.length && timingSafeEqual(given, right)
}

/** Says that the password of this link was known; nobody makes it without the secret of the firm. */
const sealOf = ({ workspace, link }: Opened): string =>
  createHmac('sha256', workspace.secret)
    .update(`report link\n${link.id}\n${link.password}`)
    .digest('base64url')

function secondsToWait(allow: () => void): number | undefined {
  try {
    allow()
    return undefined
  } catch (error) {
    if (error instanceof Problem && error.code === 'rate-limited') return error.retryAfterSeconds ?? 60
    throw error
  }
}
