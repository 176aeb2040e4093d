import { createHmac, timingSafeEqual } from 'node:crypto'

import { Problem } from '@pulya/contract/problem'
import { workspaceOf } from '@pulya/contract/public-id'
import { Hono, type Context as HonoContext } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

import type { Context } from '../context.ts'
import { localeOf } from '../edge/refuse.ts'
import { senderOf } from '../edge/sender.ts'
import { findExperiment } from '../experiments/rows.ts'
import { readReport } from '../exports/report-parts.ts'
import { readForm } from '../publishing/read-form.ts'
import type { Site } from '../publishing/render.ts'
import { sendHtml } from '../publishing/send-html.ts'
import { hourlyAllowance } from '../uploads/allowance.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { claimedLink, opensWith } from './link-token.ts'
import { isPassword } from './password.ts'
import { findLink, type LinkRow } from './rows.ts'

const cookie = 'pulya_report'
const cookieLifeSeconds = 12 * 60 * 60

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
      const opened = await open(context, c.req.param('token'))
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
      const opened = await open(context, c.req.param('token'))
      const { link } = opened
      const given = (await readForm(c)).get('password') ?? ''
      const waitSeconds = secondsToWait(() => {
        allowAddress(senderOf(c).address, context.now())
        allowLink(link.id, context.now())
      })
      if (waitSeconds !== undefined) return askPassword(c, opened, 'too-many', waitSeconds)
      const isRight = link.password === null || (await isPassword(given.slice(0, 200), link.password))
      if (!isRight) return askPassword(c, opened, 'wrong')
      setCookie(c, cookie, sealOf(opened), {
        httpOnly: true,
        secure: context.publicUrl.startsWith('https:'),
        sameSite: 'Lax',
        path: c.req.path,
        maxAge: cookieLifeSeconds,
      })
      return c.redirect(c.req.path, 303)
    })

  async function askPassword(c: HonoContext, { workspace }: Opened, flaw?: string, waitSeconds?: number) {
    if (waitSeconds !== undefined) c.header('retry-after', String(waitSeconds))
    const about = { is: 'password', firm: workspace.name, locale: localeOf(c), flaw }
    return page(c, about, flaw === 'too-many' ? 429 : flaw === 'wrong' ? 403 : 200)
  }

  async function page(c: HonoContext, shared: object, status: 200 | 403 | 429 = 200): Promise<Response> {
    const answer = await site.answer(new Request(`${context.publicUrl}/shared/report`), { shared })
    if (answer.status !== 200) throw new Error(`A shared report was rendered with ${answer.status}`)
    c.header('x-robots-tag', 'noindex, nofollow')
    return sendHtml(c, await answer.text(), status)
  }
}

/** @throws `not-found` for what opens nothing, `link-expired` and `link-revoked` for what once did. */
async function open({ workspaces, now }: Context, token: string): Promise<Opened> {
  const claimed = claimedLink(token)
  const workspace = claimed && (await workspaces.find(workspaceOf(claimed.id)))
  const link = workspace && (await findLink(workspace.db, claimed.id))
  if (!link || !opensWith(claimed.secret, link.token_hash)) throw new Problem('not-found')
  if (link.revoked_at !== null) throw new Problem('link-revoked')
  if (link.expires_at <= now()) throw new Problem('link-expired')
  return { workspace, link }
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
