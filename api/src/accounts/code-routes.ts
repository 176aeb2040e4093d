import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { Problem } from '@pulya/contract/problem'
import { z } from 'zod'

import { auditPerson } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { codesState } from './code-rows.ts'
import { signedIn } from './guard.ts'
import type { Limits } from './limits.ts'
import { beginCodes, newRecoveryCodes, turnCodesOff, turnCodesOn } from './one-time-codes.ts'
import { codeGiven, confirmation } from './shapes.ts'
import { requireConfirmed } from './sign-in.ts'

const confirmed = [
  'sign-in-required',
  'origin-refused',
  ...bodyRefusals,
  'confirm-required',
  'rate-limited',
] as const

const recovery = z.object({ recoveryCodes: z.array(z.string()) })

const begin = createRoute({
  method: 'post',
  path: '/api/account/one-time-codes',
  summary: 'A secret to bring into an app',
  description: 'Nothing is asked for before the first code has been given back.',
  request: { body: jsonBody(confirmation) },
  responses: {
    200: jsonAnswer(
      'The secret: to be typed, as an otpauth: address, and as a QR code in SVG',
      z.object({ secret: z.string(), address: z.string(), picture: z.string() }),
    ),
    ...refusals(...confirmed),
  },
})

const turnOn = createRoute({
  method: 'put',
  path: '/api/account/one-time-codes',
  summary: 'Ask for codes from now on',
  request: { body: jsonBody(z.strictObject({ code: codeGiven })) },
  responses: {
    200: jsonAnswer('Codes for whoever loses the app, told once', recovery),
    ...refusals(...confirmed, 'code-wrong'),
  },
})

const turnOff = createRoute({
  method: 'post',
  path: '/api/account/one-time-codes/removal',
  summary: 'Ask for no codes any more',
  request: { body: jsonBody(confirmation) },
  responses: { 204: { description: 'A password is enough again' }, ...refusals(...confirmed) },
})

const renew = createRoute({
  method: 'post',
  path: '/api/account/recovery-codes',
  summary: 'New codes for whoever loses the app',
  description: 'Those made before do not work any more.',
  request: { body: jsonBody(confirmation) },
  responses: {
    200: jsonAnswer('The codes, told once', recovery),
    ...refusals(...confirmed, 'not-found'),
  },
})

export const codeRoutes = (context: Context, limits: Limits) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(begin, async (c) => {
      const actor = await signedIn(context, c)
      await requireConfirmed(context, actor, c.req.valid('json').password, limits.account)
      return c.json(await beginCodes(context, actor.user), 200)
    })
    .openapi(turnOn, async (c) => {
      const { user } = await signedIn(context, c)
      limits.account(user.id, context.now())
      const recoveryCodes = await turnCodesOn(context, user.id, c.req.valid('json').code)
      await auditPerson(context, { user: user.id, action: 'codes-on' })
      return c.json({ recoveryCodes }, 200)
    })
    .openapi(turnOff, async (c) => {
      const actor = await signedIn(context, c)
      await requireConfirmed(context, actor, c.req.valid('json').password, limits.account)
      await turnCodesOff(context, actor.user.id)
      await auditPerson(context, { user: actor.user.id, action: 'codes-off' })
      return c.body(null, 204)
    })
    .openapi(renew, async (c) => {
      const actor = await signedIn(context, c)
      await requireConfirmed(context, actor, c.req.valid('json').password, limits.account)
      const { on } = await codesState(context.control, actor.user.id)
      if (!on) throw new Problem('not-found')
      return c.json({ recoveryCodes: await newRecoveryCodes(context, actor.user.id) }, 200)
    })
