import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { Problem } from '@pulya/contract/problem'
import { publicId, workspaceOf } from '@pulya/contract/public-id'
import type { Context as Request } from 'hono'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import type { Context } from '../context.ts'
import { jsonAnswer } from '../edge/json.ts'
import { refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { findExperiment } from '../experiments/rows.ts'
import { type Audience, audiences } from '../visits/audience.ts'
import { beliefsOf } from './beliefs.ts'
import { daysOf } from './days.ts'
import { funnelOf } from './funnel.ts'
import { moneyOf } from './money.ts'
import { overviewOf } from './overview/overview.ts'
import { segmentsOf } from './segments.ts'
import { beliefs } from './shape/beliefs.ts'
import { days } from './shape/days.ts'
import { funnel } from './shape/funnel.ts'
import { money } from './shape/money.ts'
import { overview } from './shape/overview.ts'
import { segments } from './shape/segments.ts'
import { readTrial, wantedAudience } from './trial.ts'

const request = {
  params: z.object({ experiment: publicId }),
  query: z.strictObject({ audience: z.enum(audiences).optional() }),
}
const refused = refusals('sign-in-required', 'forbidden', 'not-found', 'parameters-invalid')

const readOverview = createRoute({
  method: 'get',
  path: '/api/experiments/{experiment}/report',
  summary: 'Verdict, health and every metric',
  request,
  responses: { 200: jsonAnswer('What the numbers say', overview), ...refused },
})

const readFunnel = createRoute({
  method: 'get',
  path: '/api/experiments/{experiment}/report/funnel',
  summary: 'Steps, drop-off and time',
  request,
  responses: { 200: jsonAnswer('Everybody exposed so far, step by step', funnel), ...refused },
})

const readSegments = createRoute({
  method: 'get',
  path: '/api/experiments/{experiment}/report/segments',
  summary: 'The primary metric by what was known of visitors before',
  request,
  responses: { 200: jsonAnswer('Every value of every dimension', segments), ...refused },
})

const readMoney = createRoute({
  method: 'get',
  path: '/api/experiments/{experiment}/report/money',
  summary: 'Spend, contracts and margin',
  request,
  responses: { 200: jsonAnswer('Money by variant and by campaign', money), ...refused },
})

const readBeliefs = createRoute({
  method: 'get',
  path: '/api/experiments/{experiment}/report/beliefs',
  summary: 'What to believe after this data',
  request,
  responses: { 200: jsonAnswer('Chances and losses; they inform and do not decide', beliefs), ...refused },
})

const readDays = createRoute({
  method: 'get',
  path: '/api/experiments/{experiment}/report/days',
  summary: 'Daily numbers',
  request,
  responses: { 200: jsonAnswer('By day of exposure, variant and epoch', days), ...refused },
})

export const reportRoutes = (context: Context) => {
  /** Whoever may read reports of the firm. */
  async function open(c: Request, id: string) {
    const { workspace } = await enter(context, c, workspaceOf(id), 'read-reports')
    const experiment = await findExperiment(workspace.db, id)
    if (!experiment) throw new Problem('not-found')
    return { workspace, experiment }
  }

  async function openTrial(c: Request, id: string, wanted: Audience | undefined) {
    const { workspace, experiment } = await open(c, id)
    const audience = await wantedAudience(workspace, experiment, wanted)
    return { workspace, trial: await readTrial(workspace, experiment, audience, context.now()) }
  }

  return new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(readOverview, async (c) => {
      const { workspace, experiment } = await open(c, c.req.valid('param').experiment)
      const { audience } = c.req.valid('query')
      return c.json(await overviewOf(workspace, experiment, audience, context.now()), 200)
    })
    .openapi(readFunnel, async (c) => {
      const { workspace, experiment } = await open(c, c.req.valid('param').experiment)
      const audience = await wantedAudience(workspace, experiment, c.req.valid('query').audience)
      return c.json(await funnelOf(workspace, experiment, audience), 200)
    })
    .openapi(readSegments, async (c) => {
      const { experiment } = c.req.valid('param')
      const { workspace, trial } = await openTrial(c, experiment, c.req.valid('query').audience)
      return c.json(await segmentsOf(workspace, trial), 200)
    })
    .openapi(readMoney, async (c) => {
      const { experiment } = c.req.valid('param')
      const { workspace, trial } = await openTrial(c, experiment, c.req.valid('query').audience)
      return c.json(await moneyOf(workspace, trial), 200)
    })
    .openapi(readBeliefs, async (c) => {
      const { experiment } = c.req.valid('param')
      const { workspace, trial } = await openTrial(c, experiment, c.req.valid('query').audience)
      return c.json(await beliefsOf(workspace, trial), 200)
    })
    .openapi(readDays, async (c) => {
      const { experiment } = c.req.valid('param')
      const { trial } = await openTrial(c, experiment, c.req.valid('query').audience)
      return c.json(daysOf(trial), 200)
    })
}
