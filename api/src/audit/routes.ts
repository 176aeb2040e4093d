import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { workspaceKey } from '@pulya/contract/public-id'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import type { Context } from '../context.ts'
import { jsonAnswer } from '../edge/json.ts'
import { refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { auditActions } from './actions.ts'
import { readEntries, titlesOf } from './rows.ts'

const pageSize = 50

const entry = z.object({
  id: z.int(),
  by: z.object({ id: z.string(), name: z.string().nullable() }),
  action: z.enum(auditActions),
  about: z.object({
    id: z.string().nullable(),
    name: z.string().nullable().meta({ description: 'Of a document or a person, as it is called today' }),
  }),
  detail: z.record(z.string(), z.union([z.string(), z.number()])),
  at: z.int(),
})

const list = createRoute({
  method: 'get',
  path: '/api/workspaces/{workspace}/audit',
  summary: 'Who did what in the firm, the newest first',
  request: {
    params: z.object({ workspace: workspaceKey }),
    query: z.strictObject({
      before: z
        .string()
        .regex(/^\d{1,15}$/)
        .transform(Number)
        .optional()
        .meta({ description: '`next` of the page before' }),
    }),
  },
  responses: {
    200: jsonAnswer('A page', z.object({ entries: z.array(entry), next: z.string().nullable() })),
    ...refusals('sign-in-required', 'forbidden', 'not-found', 'parameters-invalid'),
  },
})

export const auditRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid }).openapi(list, async (c) => {
    const { workspace } = await enter(context, c, c.req.valid('param').workspace, 'read-audit')
    const before = c.req.valid('query').before ?? Number.MAX_SAFE_INTEGER
    const rows = await readEntries(context.control, workspace.key, { before, limit: pageSize + 1 })
    const shown = rows.slice(0, pageSize)
    const titles = await titlesOf(workspace.db, new Set(shown.flatMap(({ about }) => about ?? [])))
    const entries = shown.map(({ user_id, user_name, about, about_name, ...row }) => ({
      ...row,
      by: { id: user_id, name: user_name },
      about: { id: about, name: about_name ?? titles.get(about ?? '') ?? null },
    }))
    const more = rows.length > pageSize
    return c.json({ entries, next: more ? String(entries.at(-1)?.id) : null }, 200)
  })
