import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { firmSettings } from '@pulya/contract/firm'
import { workspaceKey } from '@pulya/contract/public-id'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import { audit } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { changeSettings, readSettings } from './change-settings.ts'

const path = '/api/workspaces/{workspace}/settings'
const params = z.object({ workspace: workspaceKey })
const common = ['sign-in-required', 'forbidden', 'not-found'] as const
const told = firmSettings.extend({ currencyFixed: z.boolean() })

const read = createRoute({
  method: 'get',
  path,
  summary: 'What a firm says of itself',
  request: { params },
  responses: { 200: jsonAnswer('The settings', told), ...refusals(...common) },
})

const change = createRoute({
  method: 'put',
  path,
  summary: 'Change what a firm says of itself',
  description:
    'New documents begin with it; those that are there stay as they are. The currency cannot be changed once anything was counted.',
  request: { params, body: jsonBody(firmSettings) },
  responses: { 200: jsonAnswer('The settings', told), ...refusals(...common, ...bodyRefusals) },
})

export const settingsRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(read, async (c) => {
      const { workspace } = await enter(context, c, c.req.valid('param').workspace, 'change-settings')
      return c.json(await readSettings(workspace), 200)
    })
    .openapi(change, async (c) => {
      const { workspace, actor } = await enter(context, c, c.req.valid('param').workspace, 'change-settings')
      const settings = await changeSettings(context, workspace, c.req.valid('json'))
      await audit(context, { workspace: workspace.key, user: actor.user.id, action: 'settings-changed' })
      return c.json(settings, 200)
    })
