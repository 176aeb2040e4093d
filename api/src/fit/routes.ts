import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { publicId, workspaceOf } from '@pulya/contract/public-id'
import { fitReport } from '@pulya/offer/fit/report'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import type { Context } from '../context.ts'
import { requireDocument } from '../documents/save-draft.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { keepFitReport } from './keep-fit-report.ts'
import { findFitReport } from './rows.ts'

const params = z.object({ document: publicId })
const common = ['sign-in-required', 'forbidden', 'not-found'] as const
const revision = z.int().min(1)

const read = createRoute({
  method: 'get',
  path: '/api/documents/{document}/fit',
  summary: 'What measuring an offer has shown',
  request: { params },
  responses: {
    200: jsonAnswer(
      'The report on the draft that was measured last',
      z.object({ kept: z.object({ revision, report: fitReport, at: z.int() }).nullable() }),
    ),
    ...refusals(...common),
  },
})

const keep = createRoute({
  method: 'put',
  path: '/api/documents/{document}/fit',
  summary: 'Keep what measuring an offer has shown',
  description:
    'Of exactly this revision of the draft. Devices named in `confirmed` may fail: whoever sends this answers for them.',
  request: { params, body: jsonBody(z.strictObject({ revision, ...fitReport.shape })) },
  responses: {
    200: jsonAnswer('Kept', z.object({ revision })),
    ...refusals(...common, ...bodyRefusals, 'draft-changed'),
  },
})

export const fitRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(read, async (c) => {
      const { document: id } = c.req.valid('param')
      const { workspace } = await enter(context, c, workspaceOf(id), 'read-documents')
      await requireDocument(workspace, id)
      const kept = await findFitReport(workspace.db, id)
      if (!kept) return c.json({ kept: null }, 200)
      return c.json({ kept: { revision: kept.revision, report: kept.report, at: kept.at } }, 200)
    })
    .openapi(keep, async (c) => {
      const { document: id } = c.req.valid('param')
      const { workspace, actor } = await enter(context, c, workspaceOf(id), 'edit-documents')
      const { revision: measured, ...report } = c.req.valid('json')
      await keepFitReport(workspace, id, { revision: measured, report, by: actor.user.id }, context.now())
      return c.json({ revision: measured }, 200)
    })
