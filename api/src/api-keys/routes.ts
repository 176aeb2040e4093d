import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { line } from '@pulya/contract/line'
import { workspaceKey } from '@pulya/contract/public-id'
import { uuid } from '@pulya/contract/uuid'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import { audit } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { makeKey, revoke } from './keys.ts'
import { listKeys } from './rows.ts'
import { scopes } from './scopes.ts'

const firm = z.object({ workspace: workspaceKey })
const common = ['sign-in-required', 'forbidden', 'not-found'] as const
const scope = z.enum(scopes)

const list = createRoute({
  method: 'get',
  path: '/api/workspaces/{workspace}/keys',
  summary: 'Keys by which programs ask in the name of the firm',
  request: { params: firm },
  responses: {
    200: jsonAnswer(
      'Keys that were not revoked, the newest first',
      z.object({
        keys: z.array(
          z.object({
            id: z.string(),
            name: z.string(),
            ending: z.string().meta({ description: 'The last characters of the key' }),
            scopes: z.array(scope),
            by: z.string(),
            createdAt: z.int(),
            usedAt: z.int().nullable().meta({ description: 'To within five minutes' }),
          }),
        ),
      }),
    ),
    ...refusals(...common),
  },
})

const make = createRoute({
  method: 'post',
  path: '/api/workspaces/{workspace}/keys',
  summary: 'Make a key',
  description: 'It is told once and cannot be read again.',
  request: {
    params: firm,
    body: jsonBody(
      z.strictObject({
        name: line(60),
        scopes: z
          .array(scope)
          .min(1)
          .max(scopes.length)
          .transform((given) => scopes.filter((one) => given.includes(one))),
      }),
    ),
  },
  responses: {
    201: jsonAnswer('The key', z.object({ id: z.string(), key: z.string() })),
    ...refusals(...common, ...bodyRefusals, 'origin-refused'),
  },
})

const remove = createRoute({
  method: 'delete',
  path: '/api/workspaces/{workspace}/keys/{key}',
  summary: 'Revoke a key',
  request: { params: firm.extend({ key: uuid }) },
  responses: { 204: { description: 'It opens nothing any more' }, ...refusals(...common, 'origin-refused') },
})

export const keyRoutes = (context: Context) => {
  const app = new OpenAPIHono({ defaultHook: refuseInvalid })
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
    description: 'A key of a firm, made by its owner. What it opens follows from its scopes.',
  })
  return app
    .openapi(list, async (c) => {
      const { workspace } = await enter(context, c, c.req.valid('param').workspace, 'manage-keys')
      return c.json({ keys: await listKeys(context.control, workspace.key) }, 200)
    })
    .openapi(make, async (c) => {
      const { workspace, actor } = await enter(context, c, c.req.valid('param').workspace, 'manage-keys')
      const wanted = c.req.valid('json')
      const made = await makeKey(context, { ...wanted, workspace: workspace.key, by: actor.user.id })
      await audit(context, {
        workspace: workspace.key,
        user: actor.user.id,
        action: 'key-made',
        about: made.id,
        detail: { name: wanted.name, scopes: wanted.scopes.join(' ') },
      })
      return c.json(made, 201)
    })
    .openapi(remove, async (c) => {
      const { workspace: firmKey, key: about } = c.req.valid('param')
      const { workspace, actor } = await enter(context, c, firmKey, 'manage-keys')
      const name = await revoke(context, workspace.key, about)
      await audit(context, {
        workspace: workspace.key,
        user: actor.user.id,
        action: 'key-revoked',
        about,
        detail: { name },
      })
      return c.body(null, 204)
    })
}
