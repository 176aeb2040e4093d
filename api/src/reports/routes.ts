import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { Problem } from '@pulya/contract/problem'
import { publicId, workspaceOf } from '@pulya/contract/public-id'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import type { Context } from '../context.ts'
import { jsonAnswer } from '../edge/json.ts'
import { refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { findExperiment } from '../experiments/rows.ts'
import { audiences } from '../visits/audience.ts'
import { experimentReport } from './experiment-report.ts'
import { report } from './report.ts'

const read = createRoute({
  method: 'get',
  path: '/api/experiments/{experiment}/report',
  summary: 'Variants side by side',
  request: {
    params: z.object({ experiment: publicId }),
    query: z.strictObject({ audience: z.enum(audiences).optional() }),
  },
  responses: {
    200: jsonAnswer('The report', report),
    ...refusals('sign-in-required', 'forbidden', 'not-found', 'parameters-invalid'),
  },
})

export const reportRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(read, async (c) => {
    const { experiment: id } = c.req.valid('param')
    const { workspace } = await enter(context, c, workspaceOf(id), 'read-reports')
    const found = await findExperiment(workspace.db, id)
    if (!found) throw new Problem('not-found')
    return c.json(await experimentReport(workspace, found, c.req.valid('query').audience, context.now()), 200)
  })
