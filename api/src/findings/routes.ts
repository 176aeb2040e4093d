import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { publicId, workspaceOf } from '@pulya/contract/public-id'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import type { Context } from '../context.ts'
import { requireDocument } from '../documents/save-draft.ts'
import { jsonAnswer } from '../edge/json.ts'
import { refusals } from '../edge/problem-responses.ts'
import { localeOf, refuseInvalid } from '../edge/refuse.ts'
import { finding, readFindings } from './read-findings.ts'

const read = createRoute({
  method: 'get',
  path: '/api/documents/{document}/findings',
  summary: 'What is wrong or doubtful about a draft',
  description:
    'Of the draft as it is saved. Each finding names its place, the words in question, what to do and the law or practice behind it.',
  request: { params: z.object({ document: publicId }) },
  responses: {
    200: jsonAnswer('Errors first', z.object({ revision: z.int(), findings: z.array(finding) })),
    ...refusals('sign-in-required', 'forbidden', 'not-found', 'document-rejected'),
  },
})

export const findingRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(read, async (c) => {
    const { document: id } = c.req.valid('param')
    const { workspace } = await enter(context, c, workspaceOf(id), 'read-documents')
    const document = await requireDocument(workspace, id)
    const findings = await readFindings(context, workspace, document, localeOf(c))
    return c.json({ revision: document.revision, findings }, 200)
  })
