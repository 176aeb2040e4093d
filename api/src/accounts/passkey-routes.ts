import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { Problem } from '@pulya/contract/problem'
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
import { deletePasskey } from './passkey-rows.ts'
import { creationOptions, passkeyMade } from './passkey-shapes.ts'
import { addPasskey, beginPasskey } from './passkeys.ts'
import { confirmation } from './shapes.ts'
import { requireConfirmed } from './sign-in.ts'

const own = ['sign-in-required', 'origin-refused'] as const

const options = createRoute({
  method: 'post',
  path: '/api/account/passkey-options',
  summary: 'What a browser needs to make a passkey',
  request: { body: jsonBody(confirmation) },
  responses: {
    200: jsonAnswer('PublicKeyCredentialCreationOptionsJSON', creationOptions),
    ...refusals(...own, ...bodyRefusals, 'confirm-required', 'rate-limited'),
  },
})

const add = createRoute({
  method: 'post',
  path: '/api/account/passkeys',
  summary: 'Keep a passkey that was just made',
  request: { body: jsonBody(z.strictObject({ made: passkeyMade })) },
  responses: {
    201: jsonAnswer('The passkey', z.object({ id: z.string() })),
    ...refusals(...own, ...bodyRefusals, 'passkey-rejected'),
  },
})

const remove = createRoute({
  method: 'delete',
  path: '/api/account/passkeys/{passkey}',
  summary: 'Forget a passkey',
  request: { params: z.object({ passkey: z.string().regex(/^[\w-]{1,1400}$/) }) },
  responses: { 204: { description: 'It opens nothing any more' }, ...refusals(...own, 'not-found') },
})

export const passkeyRoutes = (context: Context, limits: Limits, challenges: Challenges) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(options, async (c) => {
      const actor = await signedIn(context, c)
      await requireConfirmed(context, actor, c.req.valid('json').password, limits.account)
      return c.json(await beginPasskey(context, challenges, actor), 200)
    })
    .openapi(add, async (c) => {
      const actor = await signedIn(context, c)
      const id = await addPasskey(context, challenges, actor, c.req.valid('json').made, senderOf(c))
      await auditPerson(context, { user: actor.user.id, action: 'passkey-added' })
      return c.json({ id }, 201)
    })
    .openapi(remove, async (c) => {
      const { user } = await signedIn(context, c)
      const [gone] = await context.control.write([deletePasskey(user.id, c.req.valid('param').passkey)])
      if (gone?.rows.length !== 1) throw new Problem('not-found')
      await auditPerson(context, { user: user.id, action: 'passkey-removed' })
      return c.body(null, 204)
    })
