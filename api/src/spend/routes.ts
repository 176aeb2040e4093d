import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { fileName } from '@pulya/contract/file-name'
import { workspaceKey } from '@pulya/contract/public-id'
import { ruled } from '@pulya/contract/schema-flaws'
import { uuid } from '@pulya/contract/uuid'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import { namesOf } from '../accounts/rows.ts'
import { audit } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import { jsonAnswer } from '../edge/json.ts'
import { refusals } from '../edge/problem-responses.ts'
import { readWithin } from '../edge/read-bytes.ts'
import { localeOf, refuseInvalid } from '../edge/refuse.ts'
import { takeTurns } from '../uploads/turns.ts'
import { bringSpend, firmOf, readOrRefuse, undoSpend } from './bring-spend.ts'
import { historyShown, spendLimits } from './limits.ts'
import { type ImportRow, listImports } from './rows.ts'
import { previewOf, spendPreview } from './spend-preview.ts'
import { told } from './table/reading.ts'

const params = z.object({ workspace: workspaceKey })
const bytes = { schema: z.string().meta({ format: 'binary' }) }
const body = { required: true, content: { 'application/octet-stream': bytes } }
const common = ['sign-in-required', 'forbidden', 'not-found'] as const
const ofFile = ['origin-refused', 'body-invalid', 'body-too-slow', 'body-too-large', 'file-rejected'] as const

const spendImport = z.object({
  id: z.uuid(),
  file: z.string(),
  /** Campaign-days. */
  rows: z.int(),
  /** Minor units. */
  amount: z.int(),
  firstDay: z.string(),
  lastDay: z.string(),
  at: z.int(),
  by: z.string().nullable(),
  undone: z.object({ at: z.int(), by: z.string().nullable() }).nullable(),
})

const preview = createRoute({
  method: 'post',
  path: '/api/workspaces/{workspace}/spend-previews',
  summary: 'What a table of spend says, and what would change if it came in',
  description:
    'The body is a CSV of up to 10 MB from any advertising system. How it is read is found out from the table itself, unless parameters say it. Nothing is kept.',
  request: { params, query: told, body },
  responses: {
    200: jsonAnswer('How it was read and what it would do', spendPreview),
    ...refusals(...common, ...ofFile, 'parameters-invalid'),
  },
})

const bring = createRoute({
  method: 'post',
  path: '/api/workspaces/{workspace}/spend-imports',
  summary: 'Bring in a table of spend',
  description:
    'Whole or not at all. What it says of a campaign on a day replaces what was said of it before. The same id with the same file is one import.',
  request: {
    params,
    query: told.extend({ id: uuid, name: ruled(z.string(), fileName) }),
    body,
  },
  responses: {
    201: jsonAnswer('Brought in', spendImport),
    ...refusals(...common, ...ofFile, 'parameters-invalid', 'spend-rejected', 'id-reused'),
  },
})

const list = createRoute({
  method: 'get',
  path: '/api/workspaces/{workspace}/spend-imports',
  summary: 'Tables of spend that were brought in, the latest first',
  request: { params },
  responses: {
    200: jsonAnswer('The latest fifty', z.object({ currency: z.string(), imports: z.array(spendImport) })),
    ...refusals(...common),
  },
})

const undo = createRoute({
  method: 'delete',
  path: '/api/workspaces/{workspace}/spend-imports/{import}',
  summary: 'Take a table of spend back',
  description:
    'What it replaced holds again. The history keeps both, who brought it in and who took it back.',
  request: { params: params.extend({ import: uuid }) },
  responses: { 204: { description: 'Taken back' }, ...refusals(...common, 'origin-refused') },
})

/** Each is in memory while it is read. */
const inTurn = takeTurns({ running: 1, waiting: 8 })

export const spendRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(preview, async (c) => {
      const { workspace } = await enter(context, c, c.req.valid('param').workspace, 'bring-spend')
      const seen = await inTurn(async () => {
        const file = await readWithin(c.req.raw, spendLimits)
        const read = await readOrRefuse(file, c.req.valid('query'), firmOf(workspace, context.now()))
        return previewOf(workspace, read, localeOf(c))
      })
      return c.json(seen, 200)
    })
    .openapi(bring, async (c) => {
      const { workspace, actor } = await enter(context, c, c.req.valid('param').workspace, 'bring-spend')
      const { id, name, ...said } = c.req.valid('query')
      const row = await inTurn(async () => {
        const file = await readWithin(c.req.raw, spendLimits)
        const asked = { id, file: name, told: said, bytes: file, by: actor.user.id }
        return bringSpend(workspace, asked, context.now())
      })
      await audit(context, {
        workspace: workspace.key,
        user: actor.user.id,
        action: 'spend-imported',
        about: row.id,
        detail: { file: row.file, rows: row.rows },
      })
      return c.json(asTold(row, new Map([[actor.user.id, actor.user.name]])), 201)
    })
    .openapi(list, async (c) => {
      const { workspace } = await enter(context, c, c.req.valid('param').workspace, 'read-reports')
      const rows = await listImports(workspace.db, historyShown)
      const people = rows.flatMap((row) => [row.imported_by, row.undone_by ?? row.imported_by])
      const names = await namesOf(context.control, new Set(people))
      return c.json({ currency: workspace.currency, imports: rows.map((row) => asTold(row, names)) }, 200)
    })
    .openapi(undo, async (c) => {
      const { workspace: key, import: id } = c.req.valid('param')
      const { workspace, actor } = await enter(context, c, key, 'bring-spend')
      await undoSpend(workspace, id, actor.user.id, context.now())
      await audit(context, {
        workspace: workspace.key,
        user: actor.user.id,
        action: 'spend-import-undone',
        about: id,
      })
      return c.body(null, 204)
    })

const asTold = (row: ImportRow, names: ReadonlyMap<string, string>): z.infer<typeof spendImport> => ({
  id: row.id,
  file: row.file,
  rows: row.rows,
  amount: row.amount,
  firstDay: row.first_day,
  lastDay: row.last_day,
  at: row.imported_at,
  by: names.get(row.imported_by) ?? null,
  undone: row.undone_at === null ? null : { at: row.undone_at, by: names.get(row.undone_by ?? '') ?? null },
})
