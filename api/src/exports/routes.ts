import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { Problem } from '@pulya/contract/problem'
import { publicId, workspaceKey, workspaceOf } from '@pulya/contract/public-id'
import { ruled } from '@pulya/contract/schema-flaws'
import { oneLine } from '@pulya/contract/text'
import { wallClock } from '@pulya/contract/wall-clock'
import type { Context as Request } from 'hono'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import { audit } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import { refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { findExperiment } from '../experiments/rows.ts'
import { leadStatuses } from '../leads/status.ts'
import { type Audience, audiences } from '../visits/audience.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { csvMark, csvRows } from './csv.ts'
import { leadsCsv } from './leads-csv.ts'
import { readReport } from './report-parts.ts'
import { tableOf, tables } from './report-tables.ts'
import { csvType, savedAs, streamOf } from './saved.ts'

const common = ['sign-in-required', 'forbidden', 'not-found', 'parameters-invalid'] as const
const csv = { description: 'The table', content: { 'text/csv': { schema: z.string() } } }
const asCsv =
  'UTF-8 with a mark, commas. What a spreadsheet would take for a formula has an apostrophe in front.'

const leads = createRoute({
  method: 'get',
  path: '/api/workspaces/{workspace}/exports/leads',
  summary: 'Leads as CSV, the newest first',
  description: asCsv,
  request: {
    params: z.object({ workspace: workspaceKey }),
    query: z.strictObject({
      status: z.enum(leadStatuses).optional(),
      q: ruled(z.string(), (given) => oneLine(given, { max: 2000 })).optional(),
    }),
  },
  responses: { 200: csv, ...refusals(...common) },
})

const params = z.object({ experiment: publicId })
const audience = z.enum(audiences).optional()

const reportCsv = createRoute({
  method: 'get',
  path: '/api/experiments/{experiment}/export.csv',
  summary: 'Daily numbers, or another table of a report, as CSV',
  description: `Shares are 0 to 1, money is in minor units. ${asCsv}`,
  request: { params, query: z.strictObject({ audience, table: z.enum(tables).default('days') }) },
  responses: { 200: csv, ...refusals(...common) },
})

const reportJson = createRoute({
  method: 'get',
  path: '/api/experiments/{experiment}/export.json',
  summary: 'Every part of a report as it is shown',
  request: { params, query: z.strictObject({ audience }) },
  responses: {
    200: { description: 'The report', content: { 'application/json': { schema: z.unknown() } } },
    ...refusals(...common),
  },
})

export const exportRoutes = (context: Context) => {
  const today = ({ time_zone }: Workspace) => wallClock(time_zone, context.now()).date

  async function report(c: Request, id: string, wanted: Audience | undefined) {
    const { workspace } = await enter(context, c, workspaceOf(id), 'read-reports')
    const experiment = await findExperiment(workspace.db, id)
    if (!experiment) throw new Problem('not-found')
    const parts = await readReport(workspace, experiment, wanted, context.now())
    return { parts, name: `${id}-${today(workspace)}` }
  }

  return new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(leads, async (c) => {
      const { workspace, actor } = await enter(context, c, c.req.valid('param').workspace, 'read-leads')
      // Before the first byte: whatever is sent has been noted.
      await audit(context, { workspace: workspace.key, user: actor.user.id, action: 'leads-exported' })
      const { status, q } = c.req.valid('query')
      const pieces = leadsCsv(workspace.db, { status, text: q }, workspace.currency)
      return c.body(streamOf(pieces), 200, savedAs(`leads-${today(workspace)}.csv`, csvType))
    })
    .openapi(reportCsv, async (c) => {
      const { audience: wanted, table } = c.req.valid('query')
      const { parts, name } = await report(c, c.req.valid('param').experiment, wanted)
      const text = csvMark + csvRows(tableOf[table](parts))
      return c.body(text, 200, savedAs(`${table}-${name}.csv`, csvType))
    })
    .openapi(reportJson, async (c) => {
      const { parts, name } = await report(c, c.req.valid('param').experiment, c.req.valid('query').audience)
      return c.json(parts, 200, savedAs(`report-${name}.json`, 'application/json'))
    })
}
