import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { publicId, workspaceKey, workspaceOf } from '@pulya/contract/public-id'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import type { Context } from '../context.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { experiment, listExperiments } from './rows.ts'
import { newExperiment, startExperiment } from './start-experiment.ts'
import { stopExperiment } from './stop-experiment.ts'

const list = createRoute({
  method: 'get',
  path: '/api/workspaces/{workspace}/experiments',
  summary: 'Experiments, the newest first',
  request: { params: z.object({ workspace: workspaceKey }) },
  responses: {
    200: jsonAnswer('All experiments', z.object({ experiments: z.array(experiment) })),
    ...refusals('sign-in-required', 'forbidden', 'not-found'),
  },
})

const start = createRoute({
  method: 'post',
  path: '/api/documents/{document}/experiments',
  summary: 'Start comparing the variants of a published offer',
  request: { params: z.object({ document: publicId }), body: jsonBody(newExperiment) },
  responses: {
    201: jsonAnswer('Started', experiment),
    ...refusals(
      ...bodyRefusals,
      'sign-in-required',
      'forbidden',
      'not-found',
      'experiment-running',
      'document-rejected',
    ),
  },
})

const stop = createRoute({
  method: 'patch',
  path: '/api/experiments/{experiment}',
  summary: 'Stop an experiment',
  request: {
    params: z.object({ experiment: publicId }),
    body: jsonBody(z.strictObject({ status: z.literal('stopped') })),
  },
  responses: {
    200: jsonAnswer('Stopped', experiment),
    ...refusals(...bodyRefusals, 'sign-in-required', 'forbidden', 'not-found'),
  },
})

export const experimentRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(list, async (c) => {
      const { workspace } = await enter(context, c, c.req.valid('param').workspace, 'read-reports')
      return c.json({ experiments: await listExperiments(workspace.db) }, 200)
    })
    .openapi(start, async (c) => {
      const { document } = c.req.valid('param')
      const { workspace } = await enter(context, c, workspaceOf(document), 'run-experiments')
      return c.json(await startExperiment(workspace, document, c.req.valid('json'), context.now()), 201)
    })
    .openapi(stop, async (c) => {
      const { experiment: id } = c.req.valid('param')
      const { workspace } = await enter(context, c, workspaceOf(id), 'run-experiments')
      return c.json(await stopExperiment(workspace, id, context.now()), 200)
    })
