import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { publicId, workspaceOf } from '@pulya/contract/public-id'
import { uuid } from '@pulya/contract/uuid'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import type { Context } from '../context.ts'
import { requireDocument } from '../documents/save-draft.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { keepPresence } from './presence.ts'

const here = z.strictObject({
  tab: uuid,
  at: z.string().max(200).nullable().meta({ description: 'Where in the draft, as a JSON pointer' }),
  leaving: z.boolean().default(false),
})

const tell = createRoute({
  method: 'post',
  path: '/api/documents/{document}/presence',
  summary: 'Say that a document is open here, and hear who else has it open',
  description: 'Every few seconds. `revision` is the newest that is saved.',
  request: { params: z.object({ document: publicId }), body: jsonBody(here) },
  responses: {
    200: jsonAnswer(
      'Who else is here',
      z.object({
        revision: z.int(),
        others: z.array(z.object({ tab: z.string(), name: z.string(), at: z.string().nullable() })),
      }),
    ),
    ...refusals(...bodyRefusals, 'sign-in-required', 'forbidden', 'not-found'),
  },
})

export function presenceRoutes(context: Context) {
  const presence = keepPresence()
  return new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(tell, async (c) => {
    const { document } = c.req.valid('param')
    const { workspace, actor } = await enter(context, c, workspaceOf(document), 'read-documents')
    const { revision } = await requireDocument(workspace, document)
    const { tab, at, leaving } = c.req.valid('json')
    if (leaving) presence.leave(document, tab)
    const others = leaving ? [] : presence.arrive(document, { tab, at, name: actor.user.name }, context.now())
    return c.json({ revision, others }, 200)
  })
}
