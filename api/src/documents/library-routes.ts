import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { publicId, workspaceOf } from '@pulya/contract/public-id'
import { uuid } from '@pulya/contract/uuid'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import type { Context } from '../context.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { archiveDocument } from './archive-document.ts'
import { copyDocument } from './copy-document.ts'
import { documentKinds } from './document.ts'
import { fileOf } from './own-file.ts'
import { requireDocument } from './save-draft.ts'

const params = z.object({ document: publicId })
const common = ['sign-in-required', 'forbidden', 'not-found'] as const

const copy = createRoute({
  method: 'post',
  path: '/api/documents/{document}/copies',
  summary: 'Make a draft like this one',
  request: { params, body: jsonBody(z.strictObject({ id: uuid })) },
  responses: {
    201: jsonAnswer('The draft', z.object({ id: z.string(), title: z.string(), slug: z.string() })),
    ...refusals(...common, ...bodyRefusals, 'id-reused'),
  },
})

const archive = createRoute({
  method: 'put',
  path: '/api/documents/{document}/archived',
  summary: 'Put a document out of the way, or bring it back',
  description: 'What is published of it stays before visitors until it is given an end.',
  request: { params, body: jsonBody(z.strictObject({ archived: z.boolean() })) },
  responses: {
    200: jsonAnswer('Done', z.object({ archivedAt: z.int().nullable() })),
    ...refusals(...common, ...bodyRefusals),
  },
})

const save = createRoute({
  method: 'get',
  path: '/api/documents/{document}/export.json',
  summary: 'A draft as a file that can be brought in again',
  request: { params },
  responses: {
    200: jsonAnswer(
      'The file',
      z.object({
        pulya: z.literal(1),
        kind: z.enum(documentKinds),
        slug: z.string(),
        document: z.unknown(),
      }),
    ),
    ...refusals(...common),
  },
})

/** What is done to a document as a whole, from the list of them. */
export const libraryRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(copy, async (c) => {
      const { document: id } = c.req.valid('param')
      const { workspace } = await enter(context, c, workspaceOf(id), 'edit-documents')
      return c.json(await copyDocument(context, workspace, id, c.req.valid('json').id), 201)
    })
    .openapi(archive, async (c) => {
      const { document: id } = c.req.valid('param')
      const { workspace } = await enter(context, c, workspaceOf(id), 'edit-documents')
      const { archived } = c.req.valid('json')
      return c.json({ archivedAt: await archiveDocument(workspace, id, archived, context.now()) }, 200)
    })
    .openapi(save, async (c) => {
      const { document: id } = c.req.valid('param')
      const { workspace } = await enter(context, c, workspaceOf(id), 'read-documents')
      const document = await requireDocument(workspace, id)
      c.header('content-disposition', `attachment; filename="${document.slug}.json"`)
      return c.json(fileOf(document), 200)
    })
