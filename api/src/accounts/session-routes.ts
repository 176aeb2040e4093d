import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import type { Context as HonoContext } from 'hono'
import { z } from 'zod'

import { auditPerson } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { senderOf } from '../edge/sender.ts'
import type { Challenges } from './challenges.ts'
import { signedIn } from './guard.ts'
import type { Limits } from './limits.ts'
import { passkeyAnswer, requestOptions } from './passkey-shapes.ts'
import { beginSignIn, signInByPasskey } from './passkeys.ts'
import { roles } from './permissions.ts'
import { signOut } from './session.ts'
import type { SignedInBy } from './session-rows.ts'
import { giveSession, sessionTokenOf, takeSession } from './session-cookie.ts'
import { codeGiven, emailGiven, linkToken, passwordGiven } from './shapes.ts'
import { signInByPassword } from './sign-in.ts'
import { type SignedIn, signInByLink } from './sign-in-link.ts'

const actor = z.object({
  user: z.object({ id: z.string(), name: z.string(), email: z.string().nullable() }),
  memberships: z.array(z.object({ workspace: z.string(), name: z.string(), role: z.enum(roles) })),
})

const opened = { 204: { description: 'Signed in' } }
const tried = [...bodyRefusals, 'origin-refused', 'sign-in-refused', 'rate-limited'] as const

const byLink = createRoute({
  method: 'post',
  path: '/api/session',
  summary: 'Sign in by a one-time link',
  request: { body: jsonBody(z.strictObject({ token: linkToken })) },
  responses: { ...opened, ...refusals('sign-in-required', ...bodyRefusals, 'origin-refused') },
})

const byPassword = createRoute({
  method: 'post',
  path: '/api/session/password',
  summary: 'Sign in by e-mail and password',
  description: 'Who has one-time codes on gives one too: of the app, or one kept for when it is lost.',
  request: {
    body: jsonBody(
      z.strictObject({ email: emailGiven, password: passwordGiven, code: codeGiven.optional() }),
    ),
  },
  responses: { ...opened, ...refusals(...tried, 'code-required', 'code-wrong') },
})

const passkeyOptions = createRoute({
  method: 'post',
  path: '/api/session/passkey-options',
  summary: 'What a browser needs to sign in by a passkey',
  request: { body: jsonBody(z.strictObject({})) },
  responses: {
    200: jsonAnswer('PublicKeyCredentialRequestOptionsJSON', requestOptions),
    ...refusals(...bodyRefusals, 'origin-refused'),
  },
})

const byPasskey = createRoute({
  method: 'post',
  path: '/api/session/passkey',
  summary: 'Sign in by a passkey',
  request: { body: jsonBody(z.strictObject({ answer: passkeyAnswer })) },
  responses: { ...opened, ...refusals(...tried) },
})

const read = createRoute({
  method: 'get',
  path: '/api/session',
  summary: 'Who is signed in',
  responses: { 200: jsonAnswer('The person and the firms', actor), ...refusals('sign-in-required') },
})

const end = createRoute({
  method: 'delete',
  path: '/api/session',
  summary: 'Sign out',
  responses: { 204: { description: 'Signed out' }, ...refusals('origin-refused') },
})

const ways = createRoute({
  method: 'get',
  path: '/api/sign-in-ways',
  summary: 'How people can be helped to sign in here',
  responses: {
    200: jsonAnswer(
      '`letters`: whether a link for a new password can be sent',
      z.object({ letters: z.boolean() }),
    ),
    ...refusals(),
  },
})

export function sessionRoutes(context: Context, limits: Limits, challenges: Challenges) {
  return new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(byLink, async (c) => {
      const { token } = c.req.valid('json')
      return begun(c, await signInByLink(context, token, senderOf(c)), 'link')
    })
    .openapi(byPassword, async (c) => {
      const credentials = c.req.valid('json')
      const sender = senderOf(c)
      limits.address(sender.address, context.now())
      limits.account(credentials.email.toLowerCase(), context.now())
      return begun(c, await signInByPassword(context, credentials, sender), 'password')
    })
    .openapi(passkeyOptions, async (c) => c.json(await beginSignIn(context, challenges), 200))
    .openapi(byPasskey, async (c) => {
      const sender = senderOf(c)
      limits.address(sender.address, context.now())
      const { answer } = c.req.valid('json')
      return begun(c, await signInByPasskey(context, challenges, answer, sender), 'passkey')
    })
    .openapi(read, async (c) => {
      const { user, memberships } = await signedIn(context, c)
      return c.json({ user, memberships }, 200)
    })
    .openapi(end, async (c) => {
      const token = sessionTokenOf(context, c)
      if (token) await signOut(context, token)
      takeSession(context, c)
      return c.body(null, 204)
    })
    .openapi(ways, (c) => c.json({ letters: context.mail !== undefined }, 200))

  /** Whoever was signed in here before is so no longer: a session never changes hands. */
  async function begun(c: HonoContext, { user, ...session }: SignedIn, by: SignedInBy) {
    const before = sessionTokenOf(context, c)
    if (before) await signOut(context, before)
    await auditPerson(context, { user, action: 'signed-in', detail: { by } })
    giveSession(context, c, session)
    return c.body(null, 204)
  }
}
