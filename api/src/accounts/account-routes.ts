import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { uuid } from '@pulya/contract/uuid'
import { z } from 'zod'

import { auditPerson } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { localeOf, refuseInvalid } from '../edge/refuse.ts'
import { changePassword, changePerson, endOtherSessions, endSession, readAccount } from './account.ts'
import { signedIn } from './guard.ts'
import type { Limits } from './limits.ts'
import { tellPasswordChanged } from './resets.ts'
import { confirmation, emailGiven, nameGiven, newPassword } from './shapes.ts'
import { requireConfirmed } from './sign-in.ts'

const account = z.object({
  name: z.string(),
  email: z.string().nullable(),
  hasPassword: z.boolean(),
  codes: z.object({ on: z.boolean(), recoveryLeft: z.int() }),
  passkeys: z.array(
    z.object({ id: z.string(), name: z.string(), createdAt: z.number(), usedAt: z.number().nullable() }),
  ),
  sessions: z.array(
    z.object({
      id: z.string(),
      startedAt: z.number(),
      seenAt: z.number(),
      browser: z.string(),
      network: z.string(),
      by: z.enum(['link', 'password', 'passkey', 'invitation']),
      current: z.boolean(),
    }),
  ),
})

const own = ['sign-in-required', 'origin-refused'] as const
const confirmed = [...own, ...bodyRefusals, 'confirm-required', 'rate-limited'] as const
const done = { 204: { description: 'Done' } }

const read = createRoute({
  method: 'get',
  path: '/api/account',
  summary: 'What is known of whoever is signed in',
  responses: { 200: jsonAnswer('The account', account), ...refusals('sign-in-required') },
})

const rename = createRoute({
  method: 'patch',
  path: '/api/account',
  summary: 'Change one’s name or e-mail address',
  request: {
    body: jsonBody(confirmation.extend({ name: nameGiven.optional(), email: emailGiven.optional() })),
  },
  responses: { ...done, ...refusals(...confirmed, 'email-taken') },
})

const setPassword = createRoute({
  method: 'put',
  path: '/api/account/password',
  summary: 'Choose a password',
  description: 'Ends every other session.',
  request: { body: jsonBody(confirmation.extend({ chosen: newPassword })) },
  responses: { ...done, ...refusals(...confirmed, 'email-missing') },
})

const endOne = createRoute({
  method: 'delete',
  path: '/api/account/sessions/{session}',
  summary: 'Sign out somewhere else',
  request: { params: z.object({ session: uuid }) },
  responses: { ...done, ...refusals(...own, 'not-found') },
})

const endOthers = createRoute({
  method: 'delete',
  path: '/api/account/sessions',
  summary: 'Sign out everywhere but here',
  responses: { ...done, ...refusals(...own) },
})

export const ownAccountRoutes = (context: Context, limits: Limits) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(read, async (c) => c.json(await readAccount(context, await signedIn(context, c)), 200))
    .openapi(rename, async (c) => {
      const actor = await signedIn(context, c)
      const { password, ...change } = c.req.valid('json')
      // A new address could ask for a new password; a new name can do nothing.
      if (change.email !== undefined) await requireConfirmed(context, actor, password, limits.account)
      await changePerson(context, actor, change)
      return c.body(null, 204)
    })
    .openapi(setPassword, async (c) => {
      const actor = await signedIn(context, c)
      const { password, chosen } = c.req.valid('json')
      await requireConfirmed(context, actor, password, limits.account)
      await changePassword(context, actor, chosen)
      await auditPerson(context, { user: actor.user.id, action: 'password-changed' })
      await tellPasswordChanged(context, actor.user.id, localeOf(c))
      return c.body(null, 204)
    })
    .openapi(endOne, async (c) => {
      await endSession(context, await signedIn(context, c), c.req.valid('param').session)
      return c.body(null, 204)
    })
    .openapi(endOthers, async (c) => {
      await endOtherSessions(context, await signedIn(context, c))
      return c.body(null, 204)
    })
