import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { workspaceKey } from '@pulya/contract/public-id'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import { audit } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { countDue, due } from './due.ts'
import { limitsOf, periods, readPeriods, writePeriods } from './periods.ts'
import { lastRun, run } from './runs.ts'

const path = '/api/workspaces/{workspace}/retention'
const params = z.object({ workspace: workspaceKey })
const common = ['sign-in-required', 'forbidden', 'not-found'] as const
const told = z.object({
  keep: periods,
  due: due.meta({ description: 'What the next night would delete' }),
  last: run.nullable().meta({ description: 'The last night that deleted anything' }),
})

const read = createRoute({
  method: 'get',
  path,
  summary: 'For how long the firm keeps what people left behind',
  request: { params },
  responses: { 200: jsonAnswer('The periods', told), ...refusals(...common) },
})

const preview = createRoute({
  method: 'post',
  path: '/api/workspaces/{workspace}/retention-previews',
  summary: 'What the next night would delete by these periods',
  description: 'Nothing is kept.',
  request: { params, body: jsonBody(periods) },
  responses: { 200: jsonAnswer('So much', due), ...refusals(...common, ...bodyRefusals) },
})

const change = createRoute({
  method: 'put',
  path,
  summary: 'Keep it for another time',
  description: 'Holds from the next night on. Numbers of reports stay as they are.',
  request: { params, body: jsonBody(periods) },
  responses: { 200: jsonAnswer('The periods', told), ...refusals(...common, ...bodyRefusals) },
})

export const retentionRoutes = (context: Context) => {
  async function readAll({ db }: Workspace): Promise<z.infer<typeof told>> {
    const keep = await readPeriods(db)
    const [counted, last] = await Promise.all([countDue(db, limitsOf(keep, context.now())), lastRun(db)])
    return { keep, due: counted, last: last ?? null }
  }

  return new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(read, async (c) => {
      const { workspace } = await enter(context, c, c.req.valid('param').workspace, 'manage-retention')
      return c.json(await readAll(workspace), 200)
    })
    .openapi(preview, async (c) => {
      const { workspace } = await enter(context, c, c.req.valid('param').workspace, 'manage-retention')
      return c.json(await countDue(workspace.db, limitsOf(c.req.valid('json'), context.now())), 200)
    })
    .openapi(change, async (c) => {
      const { workspace, actor } = await enter(context, c, c.req.valid('param').workspace, 'manage-retention')
      const keep = c.req.valid('json')
      await workspace.db.write([writePeriods(keep)])
      await audit(context, {
        workspace: workspace.key,
        user: actor.user.id,
        action: 'retention-changed',
        detail: keep,
      })
      return c.json(await readAll(workspace), 200)
    })
}
