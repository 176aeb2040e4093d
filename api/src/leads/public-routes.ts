import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { leadAccepted, leadRequest } from '@pulya/contract/lead'

import type { Context } from '../context.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { senderOf } from '../edge/sender.ts'
import { audienceOf } from '../visits/audience.ts'
import { submitLead } from './submit-lead.ts'

const post = createRoute({
  method: 'post',
  path: '/v1/leads',
  summary: 'Leave a contact',
  description: 'Answered after the lead is on disk. The same id with the same content is one lead.',
  request: { body: jsonBody(leadRequest) },
  responses: {
    201: jsonAnswer('Kept', leadAccepted),
    200: jsonAnswer('Was kept before', leadAccepted),
    ...refusals(...bodyRefusals, 'not-found', 'lead-rejected', 'answers-rejected', 'id-reused'),
  },
})

export const publicLeadRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(post, async (c) => {
    const request = c.req.valid('json')
    const { repeated, ...lead } = await submitLead(
      context,
      request,
      senderOf(c),
      audienceOf(c.req.raw.headers),
    )
    return repeated ? c.json(lead, 200) : c.json(lead, 201)
  })
