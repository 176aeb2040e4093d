import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { publicId, workspaceKey, workspaceOf } from '@pulya/contract/public-id'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import { audit } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { changeExperiment, experimentChange } from './change-experiment.ts'
import { copyExperiment, copyOf } from './copy-experiment.ts'
import { draftExperiment, newExperiment } from './draft-experiment.ts'
import { change, epoch, readChanges, readEpochs } from './life-rows.ts'
import { move, moveExperiment } from './move-experiment.ts'
import { requireExperiment } from './require-experiment.ts'
import { experiment, listExperiments } from './rows.ts'
import { reasonsWhy, whyVariant } from './why.ts'

const params = z.object({ experiment: publicId })
const common = ['sign-in-required', 'forbidden', 'not-found'] as const

const list = createRoute({
  method: 'get',
  path: '/api/workspaces/{workspace}/experiments',
  summary: 'Experiments, the newest first',
  request: { params: z.object({ workspace: workspaceKey }) },
  responses: {
    200: jsonAnswer('All experiments', z.object({ experiments: z.array(experiment) })),
    ...refusals(...common),
  },
})

const create = createRoute({
  method: 'post',
  path: '/api/documents/{document}/experiments',
  summary: 'Plan to compare the variants of a page',
  description: 'A draft: nobody is shown anything until it runs.',
  request: { params: z.object({ document: publicId }), body: jsonBody(newExperiment) },
  responses: {
    201: jsonAnswer('The draft', experiment),
    ...refusals(...common, ...bodyRefusals, 'plan-impossible', 'document-rejected'),
  },
})

const read = createRoute({
  method: 'get',
  path: '/api/experiments/{experiment}',
  summary: 'An experiment and its life so far',
  request: { params },
  responses: {
    200: jsonAnswer(
      'The experiment',
      z.object({ experiment, changes: z.array(change), epochs: z.array(epoch) }),
    ),
    ...refusals(...common),
  },
})

const patch = createRoute({
  method: 'patch',
  path: '/api/experiments/{experiment}',
  summary: 'Change an experiment',
  description:
    'A draft wholly. One that runs only by more traffic or other weights, which open an epoch: 0 removes a variant.',
  request: { params, body: jsonBody(experimentChange) },
  responses: {
    200: jsonAnswer('As it is now', experiment),
    ...refusals(...common, ...bodyRefusals, 'experiment-state', 'plan-impossible', 'document-rejected'),
  },
})

const setStatus = createRoute({
  method: 'post',
  path: '/api/experiments/{experiment}/status',
  summary: 'Lead an experiment one step on',
  description:
    'draft → ready → running ⇄ paused → stopped → archived; from running and paused also → invalid. To be ready, its goal must be reachable in every variant of what is published; plan and version are frozen then.',
  request: { params, body: jsonBody(move) },
  responses: {
    200: jsonAnswer('As it is now', experiment),
    ...refusals(
      ...common,
      ...bodyRefusals,
      'experiment-state',
      'experiment-running',
      'experiment-unready',
      'plan-impossible',
    ),
  },
})

const copy = createRoute({
  method: 'post',
  path: '/api/experiments/{experiment}/copies',
  summary: 'Plan the same again, with a draw of its own',
  request: { params, body: jsonBody(copyOf) },
  responses: {
    201: jsonAnswer('The draft', experiment),
    ...refusals(...common, ...bodyRefusals, 'plan-impossible', 'document-rejected'),
  },
})

const why = createRoute({
  method: 'get',
  path: '/api/experiments/{experiment}/why',
  summary: 'Why a visitor sees what they see',
  request: { params, query: z.strictObject({ visitor: z.string().min(1).max(100) }) },
  responses: {
    200: jsonAnswer('Every draw with its number, and what is written of the visitor', reasonsWhy),
    ...refusals(...common, 'parameters-invalid'),
  },
})

export const experimentRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(list, async (c) => {
      const { workspace } = await enter(context, c, c.req.valid('param').workspace, 'read-reports')
      return c.json({ experiments: await listExperiments(workspace.db) }, 200)
    })
    .openapi(create, async (c) => {
      const { document } = c.req.valid('param')
      const { workspace, actor } = await enter(context, c, workspaceOf(document), 'run-experiments')
      const when = { by: actor.user.id, now: context.now() }
      return c.json(await draftExperiment(workspace, document, c.req.valid('json'), when), 201)
    })
    .openapi(read, async (c) => {
      const { experiment: id } = c.req.valid('param')
      const { workspace } = await enter(context, c, workspaceOf(id), 'read-reports')
      const found = await requireExperiment(workspace, id)
      const [changes, epochs] = [await readChanges(workspace.db, id), await readEpochs(workspace.db, id)]
      return c.json({ experiment: found, changes, epochs }, 200)
    })
    .openapi(patch, async (c) => {
      const { experiment: id } = c.req.valid('param')
      const { workspace, actor } = await enter(context, c, workspaceOf(id), 'run-experiments')
      const when = { by: actor.user.id, now: context.now() }
      return c.json(await changeExperiment(workspace, id, c.req.valid('json'), when), 200)
    })
    .openapi(setStatus, async (c) => {
      const { experiment: id } = c.req.valid('param')
      const { workspace, actor } = await enter(context, c, workspaceOf(id), 'run-experiments')
      const moved = await moveExperiment(context, workspace, id, c.req.valid('json'), actor.user.id)
      await audit(context, {
        workspace: workspace.key,
        user: actor.user.id,
        action: 'experiment-moved',
        about: id,
        detail: { name: moved.name, to: moved.status },
      })
      return c.json(moved, 200)
    })
    .openapi(copy, async (c) => {
      const { experiment: id } = c.req.valid('param')
      const { workspace, actor } = await enter(context, c, workspaceOf(id), 'run-experiments')
      const when = { by: actor.user.id, now: context.now() }
      return c.json(await copyExperiment(workspace, id, c.req.valid('json'), when), 201)
    })
    .openapi(why, async (c) => {
      const { experiment: id } = c.req.valid('param')
      const { workspace } = await enter(context, c, workspaceOf(id), 'read-reports')
      return c.json(await whyVariant(workspace, id, c.req.valid('query').visitor), 200)
    })
