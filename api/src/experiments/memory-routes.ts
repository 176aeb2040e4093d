import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { publicId, workspaceKey, workspaceOf } from '@pulya/contract/public-id'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import type { Context } from '../context.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { application, applied, applyWinner } from './apply-winner.ts'
import { decideExperiment, decision } from './decide.ts'
import { findNumbers } from './decision-rows.ts'
import { factorSummary, summariseFactors } from './factor-summary.ts'
import { recall, remembered } from './memory.ts'
import { requireExperiment } from './require-experiment.ts'
import { experiment } from './rows.ts'

const params = z.object({ experiment: publicId })
const common = ['sign-in-required', 'forbidden', 'not-found'] as const

const decide = createRoute({
  method: 'post',
  path: '/api/experiments/{experiment}/decision',
  summary: 'Say how a stopped experiment has ended',
  description: 'The numbers of this moment and what each variant showed are kept with it, for good.',
  request: { params, body: jsonBody(decision) },
  responses: {
    201: jsonAnswer('As it is now', experiment),
    ...refusals(...common, ...bodyRefusals, 'experiment-state'),
  },
})

const numbers = createRoute({
  method: 'get',
  path: '/api/experiments/{experiment}/decision',
  summary: 'The report as it was when it was decided',
  request: { params },
  responses: {
    200: jsonAnswer(
      'Nulls while nothing is decided',
      z.object({ decision: remembered.nullable(), numbers: z.unknown() }),
    ),
    ...refusals(...common),
  },
})

const apply = createRoute({
  method: 'post',
  path: '/api/experiments/{experiment}/apply',
  summary: 'Put what won into the drafts of other offers',
  description: 'With `preview` nothing is saved. Visitors see nothing of it until somebody publishes.',
  request: { params, body: jsonBody(application) },
  responses: {
    200: jsonAnswer('What became of each', z.object({ documents: z.array(applied) })),
    ...refusals(...common, ...bodyRefusals, 'experiment-state', 'draft-changed', 'document-rejected'),
  },
})

const firm = z.object({ workspace: workspaceKey })

const search = createRoute({
  method: 'get',
  path: '/api/workspaces/{workspace}/decisions',
  summary: 'What experiments have taught, the newest first',
  request: { params: firm, query: z.strictObject({ q: z.string().max(200).default('') }) },
  responses: {
    200: jsonAnswer('Those that say every word of `q`', z.object({ decisions: z.array(remembered) })),
    ...refusals(...common, 'parameters-invalid'),
  },
})

const factors = createRoute({
  method: 'get',
  path: '/api/workspaces/{workspace}/factors',
  summary: 'What kinds of change have brought, over all decided experiments',
  request: { params: firm },
  responses: {
    200: jsonAnswer('Those that were tried', z.object({ factors: z.array(factorSummary) })),
    ...refusals(...common),
  },
})

export const memoryRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(decide, async (c) => {
      const { experiment: id } = c.req.valid('param')
      const { workspace, actor } = await enter(context, c, workspaceOf(id), 'run-experiments')
      return c.json(await decideExperiment(context, workspace, id, c.req.valid('json'), actor.user.id), 201)
    })
    .openapi(numbers, async (c) => {
      const { experiment: id } = c.req.valid('param')
      const { workspace } = await enter(context, c, workspaceOf(id), 'read-reports')
      await requireExperiment(workspace, id)
      const made = (await recall(workspace, '')).find((known) => known.experiment === id)
      return c.json({ decision: made ?? null, numbers: (await findNumbers(workspace.db, id)) ?? null }, 200)
    })
    .openapi(apply, async (c) => {
      const { experiment: id } = c.req.valid('param')
      const { workspace } = await enter(context, c, workspaceOf(id), 'edit-documents')
      const documents = await applyWinner(workspace, id, c.req.valid('json'), context.now())
      return c.json({ documents }, 200)
    })
    .openapi(search, async (c) => {
      const { workspace } = await enter(context, c, c.req.valid('param').workspace, 'read-reports')
      return c.json({ decisions: await recall(workspace, c.req.valid('query').q) }, 200)
    })
    .openapi(factors, async (c) => {
      const { workspace } = await enter(context, c, c.req.valid('param').workspace, 'read-reports')
      return c.json({ factors: summariseFactors(await recall(workspace, '')) }, 200)
    })
