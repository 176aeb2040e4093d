import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { eventsAccepted, eventsRequest } from '@pulya/contract/event'
import { workspaceOf } from '@pulya/contract/public-id'

import type { Context } from '../context.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { noteSighting } from '../onboarding/note-sighting.ts'
import { audienceOf } from './audience.ts'
import { recordEvents } from './record-events.ts'

const post = createRoute({
  method: 'post',
  path: '/v1/events',
  summary: 'Record what a visitor did',
  description:
    'Answered after the events are on disk. Ids are made by the client, so sending again is harmless.',
  request: { body: jsonBody(eventsRequest) },
  responses: {
    202: jsonAnswer('Kept', eventsAccepted),
    ...refusals(...bodyRefusals, 'not-found', 'answers-rejected', 'id-reused'),
  },
})

export const visitRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(post, async (c) => {
    const sent = c.req.valid('json')
    const kept = await recordEvents(context, sent, audienceOf(c.req.raw.headers))
    const { source: document, snapshot } = sent
    const workspace = await context.workspaces.find(workspaceOf(document))
    if (workspace) noteSighting(context, workspace, { document, snapshot, from: c.req.header('origin') })
    return c.json(kept, 202)
  })
