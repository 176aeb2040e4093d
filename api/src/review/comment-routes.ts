import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { publicId, workspaceOf } from '@pulya/contract/public-id'
import { ruled } from '@pulya/contract/schema-flaws'
import { uuid } from '@pulya/contract/uuid'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import { namesOf } from '../accounts/rows.ts'
import type { Context } from '../context.ts'
import { requireDocument } from '../documents/save-draft.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { answerComment, resolveComment } from './answer-comment.ts'
import { listOfDocument } from './comment-rows.ts'
import { commentText } from './said.ts'
import { ownIn, thread, threadsOf } from './threads.ts'

const params = z.object({ document: publicId })
const ofComment = params.extend({ comment: uuid })
const common = ['sign-in-required', 'forbidden', 'not-found'] as const

const list = createRoute({
  method: 'get',
  path: '/api/documents/{document}/comments',
  summary: 'What people outside said of the draft, the oldest first',
  request: { params },
  responses: {
    200: jsonAnswer('Comments with their answers', z.object({ comments: z.array(thread) })),
    ...refusals(...common),
  },
})

const answer = createRoute({
  method: 'post',
  path: '/api/documents/{document}/comments/{comment}/answers',
  summary: 'Answer a comment',
  description: 'Whoever has the link by which it came reads the answer there.',
  request: {
    params: ofComment,
    body: jsonBody(z.strictObject({ id: uuid, text: ruled(z.string(), commentText) })),
  },
  responses: {
    201: jsonAnswer('Answered', z.object({ id: z.string() })),
    ...refusals(...common, ...bodyRefusals, 'origin-refused'),
  },
})

const settle = createRoute({
  method: 'put',
  path: '/api/documents/{document}/comments/{comment}/resolved',
  summary: 'Say that a comment is settled, or that it is not after all',
  request: { params: ofComment, body: jsonBody(z.strictObject({ resolved: z.boolean() })) },
  responses: {
    200: jsonAnswer('Done', z.object({ resolvedAt: z.int().nullable() })),
    ...refusals(...common, ...bodyRefusals, 'origin-refused'),
  },
})

export const commentRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(list, async (c) => {
      const { document } = c.req.valid('param')
      const { workspace } = await enter(context, c, workspaceOf(document), 'read-documents')
      await requireDocument(workspace, document)
      const rows = await listOfDocument(workspace.db, document)
      return c.json({ comments: threadsOf(rows, await namesOf(context.control, ownIn(rows))) }, 200)
    })
    .openapi(answer, async (c) => {
      const { document, comment } = c.req.valid('param')
      const { workspace, actor } = await enter(context, c, workspaceOf(document), 'edit-documents')
      const { id, text } = c.req.valid('json')
      await answerComment(workspace, {
        id,
        document,
        thread: comment,
        text,
        by: actor.user.id,
        now: context.now(),
      })
      return c.json({ id }, 201)
    })
    .openapi(settle, async (c) => {
      const { document, comment } = c.req.valid('param')
      const { workspace, actor } = await enter(context, c, workspaceOf(document), 'edit-documents')
      const at = c.req.valid('json').resolved ? context.now() : null
      const resolvedAt = await resolveComment(workspace, document, comment, { at, by: actor.user.id })
      return c.json({ resolvedAt }, 200)
    })
