import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { publicId, workspaceKey, workspaceOf } from '@pulya/contract/public-id'
import { z } from 'zod'

import { enter, signedIn } from '../accounts/guard.ts'
import { audit } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { settled } from './draft-experiment.ts'
import { forcedDaysMax } from './forced-link.ts'
import { forcedLinks } from './forced-links.ts'
import { layer, plan, traffic, wantedPlan } from './plan.ts'
import { planOf } from './plan-of.ts'
import { policy, readPolicy, writePolicy } from './policy.ts'
import { forgetAllRunning } from './running.ts'

const calculate = createRoute({
  method: 'post',
  path: '/api/experiments/plans',
  summary: 'How many visitors and days a plan takes',
  description: 'Nothing is kept.',
  request: {
    body: jsonBody(
      z.strictObject({
        plan: wantedPlan,
        /** With equal weights, the control among them. */
        variants: z.int().min(2).max(8),
        traffic: traffic.default(1),
        layer: layer.nullable().default(null),
        holdout: policy.shape.holdout.default(0),
      }),
    ),
  },
  responses: {
    200: jsonAnswer('The plan with its sizes', plan),
    ...refusals(...bodyRefusals, 'sign-in-required', 'origin-refused', 'plan-impossible'),
  },
})

const params = z.object({ workspace: workspaceKey })
const common = ['sign-in-required', 'forbidden', 'not-found'] as const

const read = createRoute({
  method: 'get',
  path: '/api/workspaces/{workspace}/experiment-policy',
  summary: 'What holds for all experiments',
  request: { params },
  responses: { 200: jsonAnswer('The policy', policy), ...refusals(...common) },
})

const put = createRoute({
  method: 'put',
  path: '/api/workspaces/{workspace}/experiment-policy',
  summary: 'Keep a share of visitors out of all experiments, and say what new ones are judged by',
  description: 'Who has been shown a variant already keeps it.',
  request: { params, body: jsonBody(policy) },
  responses: { 200: jsonAnswer('The policy', policy), ...refusals(...common, ...bodyRefusals) },
})

const force = createRoute({
  method: 'post',
  path: '/api/experiments/{experiment}/preview-links',
  summary: 'Links by which anybody sees one variant for a while',
  description:
    'Nothing is counted under them, nothing can be sent, and search engines are sent away. Only of offers.',
  request: {
    params: z.object({ experiment: publicId }),
    body: jsonBody(z.strictObject({ days: z.int().min(1).max(forcedDaysMax).default(7) })),
  },
  responses: {
    201: jsonAnswer(
      'A link for each variant',
      z.object({ links: z.array(z.object({ variant: z.string(), address: z.string() })), until: z.int() }),
    ),
    ...refusals(...common, ...bodyRefusals),
  },
})

export const planningRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(calculate, async (c) => {
      await signedIn(context, c)
      const { plan: wanted, variants, ...taking } = c.req.valid('json')
      const weights = Array.from({ length: variants }, () => 1)
      return c.json(settled(planOf(wanted, { ...taking, weights })).plan, 200)
    })
    .openapi(force, async (c) => {
      const { experiment: id } = c.req.valid('param')
      const { workspace } = await enter(context, c, workspaceOf(id), 'run-experiments')
      return c.json(await forcedLinks(context, workspace, id, c.req.valid('json').days), 201)
    })
    .openapi(read, async (c) => {
      const { workspace } = await enter(context, c, c.req.valid('param').workspace, 'read-reports')
      return c.json(await readPolicy(workspace.db), 200)
    })
    .openapi(put, async (c) => {
      const { workspace, actor } = await enter(context, c, c.req.valid('param').workspace, 'run-experiments')
      const chosen = c.req.valid('json')
      await workspace.db.write([writePolicy(chosen)])
      forgetAllRunning(workspace)
      await audit(context, {
        workspace: workspace.key,
        user: actor.user.id,
        action: 'experiment-policy-changed',
        detail: { holdout: chosen.holdout },
      })
      return c.json(chosen, 200)
    })
