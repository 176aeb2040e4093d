import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { workspaceKey } from '@pulya/contract/public-id'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import { audit } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import { jsonAnswer } from '../edge/json.ts'
import { refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { removeSimulated } from './remove-simulated.ts'

const remove = createRoute({
  method: 'delete',
  path: '/api/workspaces/{workspace}/simulated',
  summary: 'Remove everything simulated traffic has left',
  request: { params: z.object({ workspace: workspaceKey }) },
  responses: {
    200: jsonAnswer('What was removed', z.object({ visitors: z.int(), leads: z.int() })),
    ...refusals('sign-in-required', 'forbidden', 'not-found', 'origin-refused'),
  },
})

export const workspaceRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(remove, async (c) => {
    const { workspace, actor } = await enter(context, c, c.req.valid('param').workspace, 'remove-simulated')
    const removed = await removeSimulated(context.uploads.folder, workspace)
    await audit(context, {
      workspace: workspace.key,
      user: actor.user.id,
      action: 'simulated-removed',
      detail: removed,
    })
    return c.json(removed, 200)
  })
