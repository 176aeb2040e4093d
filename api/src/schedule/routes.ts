import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { publicId, workspaceOf } from '@pulya/contract/public-id'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import { audit } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { cancelPublication, endOffer, readSchedule, schedule, schedulePublication } from './schedule.ts'

const params = z.object({ document: publicId })
const common = ['sign-in-required', 'forbidden', 'not-found'] as const
const time = z.int().min(0).max(8_640_000_000_000_000)

const read = createRoute({
  method: 'get',
  path: '/api/documents/{document}/schedule',
  summary: 'When a document goes before visitors by itself, and when it ends',
  request: { params },
  responses: { 200: jsonAnswer('The schedule', schedule), ...refusals(...common) },
})

const put = createRoute({
  method: 'put',
  path: '/api/documents/{document}/schedule/publication',
  summary: 'Publish the draft as it is now, at that time',
  description: 'Edits that come after this do not go out with it.',
  request: {
    params,
    body: jsonBody(
      z.strictObject({ at: time, revision: z.int().min(1), endExperiment: z.boolean().default(false) }),
    ),
  },
  responses: {
    200: jsonAnswer('The schedule', schedule),
    ...refusals(
      ...common,
      ...bodyRefusals,
      'draft-changed',
      'document-rejected',
      'fit-unproven',
      'experiment-running',
    ),
  },
})

const cancel = createRoute({
  method: 'delete',
  path: '/api/documents/{document}/schedule/publication',
  summary: 'Publish nothing by the clock',
  request: { params },
  responses: { 200: jsonAnswer('The schedule', schedule), ...refusals(...common, 'origin-refused') },
})

const end = createRoute({
  method: 'put',
  path: '/api/documents/{document}/schedule/end',
  summary: 'End an offer at that time, or never',
  description: 'A time that has passed ends it at once; null brings it back.',
  request: { params, body: jsonBody(z.strictObject({ endAt: time.nullable() })) },
  responses: { 200: jsonAnswer('The schedule', schedule), ...refusals(...common, ...bodyRefusals) },
})

export const scheduleRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(read, async (c) => {
      const { document: id } = c.req.valid('param')
      const { workspace } = await enter(context, c, workspaceOf(id), 'read-documents')
      return c.json(await readSchedule(workspace, id), 200)
    })
    .openapi(put, async (c) => {
      const { document: id } = c.req.valid('param')
      const { workspace, actor } = await enter(context, c, workspaceOf(id), 'edit-documents')
      await schedulePublication(context, workspace, id, c.req.valid('json'), actor.user.id)
      await audit(context, {
        workspace: workspace.key,
        user: actor.user.id,
        action: 'publication-scheduled',
        about: id,
      })
      return c.json(await readSchedule(workspace, id), 200)
    })
    .openapi(cancel, async (c) => {
      const { document: id } = c.req.valid('param')
      const { workspace, actor } = await enter(context, c, workspaceOf(id), 'edit-documents')
      await cancelPublication(workspace, id)
      await audit(context, {
        workspace: workspace.key,
        user: actor.user.id,
        action: 'publication-unscheduled',
        about: id,
      })
      return c.json(await readSchedule(workspace, id), 200)
    })
    .openapi(end, async (c) => {
      const { document: id } = c.req.valid('param')
      const { workspace } = await enter(context, c, workspaceOf(id), 'edit-documents')
      await endOffer(context, workspace, id, c.req.valid('json').endAt)
      return c.json(await readSchedule(workspace, id), 200)
    })
