import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { workspaceKey } from '@pulya/contract/public-id'
import { ruled } from '@pulya/contract/schema-flaws'
import { oneLine } from '@pulya/contract/text'
import { wallClock } from '@pulya/contract/wall-clock'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import type { Context } from '../context.ts'
import { refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { leadStatuses } from '../leads/status.ts'
import { leadsCsv } from './leads-csv.ts'
import { csvType, savedAs, streamOf } from './saved.ts'

const common = ['sign-in-required', 'forbidden', 'not-found', 'parameters-invalid'] as const
const csv = { description: 'The table', content: { 'text/csv': { schema: z.string() } } }

const leads = createRoute({
  method: 'get',
  path: '/api/workspaces/{workspace}/exports/leads',
  summary: 'Leads as CSV, the newest first',
  description:
    'UTF-8 with a mark, commas. What a spreadsheet would take for a formula has an apostrophe in front.',
  request: {
    params: z.object({ workspace: workspaceKey }),
    query: z.strictObject({
      status: z.enum(leadStatuses).optional(),
      q: ruled(z.string(), (given) => oneLine(given, { max: 2000 })).optional(),
    }),
  },
  responses: { 200: csv, ...refusals(...common) },
})

export const exportRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(leads, async (c) => {
    const { workspace } = await enter(context, c, c.req.valid('param').workspace, 'read-leads')
    const { status, q } = c.req.valid('query')
    const { date } = wallClock(workspace.time_zone, context.now())
    const pieces = leadsCsv(workspace.db, { status, text: q }, workspace.currency)
    return c.body(streamOf(pieces), 200, savedAs(`leads-${date}.csv`, csvType))
  })
