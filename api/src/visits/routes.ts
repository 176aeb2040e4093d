import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { eventsAccepted, eventsRequest } from '@pulya/contract/event'

import type { Context } from '../context.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
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
  new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(post, async (c) =>
    c.json(await recordEvents(context, c.req.valid('json'), audienceOf(c.req.raw.headers)), 202),
  )
