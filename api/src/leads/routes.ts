import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { Problem } from '@pulya/contract/problem'
import { workspaceKey } from '@pulya/contract/public-id'
import { ruled } from '@pulya/contract/schema-flaws'
import { oneLine } from '@pulya/contract/text'
import { uuid } from '@pulya/contract/uuid'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import type { Context } from '../context.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { changeStatus, statusChange } from './change-status.ts'
import { cursor, cursorAfter } from './cursor.ts'
import { findLead, leadCard } from './lead-card.ts'
import { leadInList, listLeads } from './lead-list.ts'
import { leadStatuses } from './status.ts'

const params = z.object({ workspace: workspaceKey })
const leadParams = params.extend({ lead: uuid })

const query = z.strictObject({
  status: z.enum(leadStatuses).optional(),
  // Cleaned like the names it is looked for in. Behind a NUL the database would not read on.
  q: ruled(z.string(), (given) => oneLine(given, { max: 2000 })).optional(),
  limit: z
    .string()
    .regex(/^\d+$/, 'number-not-whole')
    .transform(Number)
    .pipe(z.int().min(1).max(100))
    .default(50),
  cursor: cursor.optional(),
})

const list = createRoute({
  method: 'get',
  path: '/api/workspaces/{workspace}/leads',
  summary: 'Leads, the newest first',
  request: { params, query },
  responses: {
    200: jsonAnswer('A page of leads', z.object({ leads: z.array(leadInList), next: z.string().nullable() })),
    ...refusals('sign-in-required', 'forbidden', 'not-found', 'parameters-invalid'),
  },
})

const read = createRoute({
  method: 'get',
  path: '/api/workspaces/{workspace}/leads/{lead}',
  summary: 'One lead with answers, consents and history',
  request: { params: leadParams },
  responses: {
    200: jsonAnswer('The lead', leadCard),
    ...refusals('sign-in-required', 'forbidden', 'not-found'),
  },
})

const change = createRoute({
  method: 'post',
  path: '/api/workspaces/{workspace}/leads/{lead}/status-changes',
  summary: 'Say what became of a lead',
  request: { params: leadParams, body: jsonBody(statusChange) },
  responses: {
    201: jsonAnswer('Changed', z.object({ status: z.enum(leadStatuses) })),
    ...refusals(...bodyRefusals, 'sign-in-required', 'forbidden', 'not-found', 'lead-changed'),
  },
})

export const leadRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(list, async (c) => {
      const { status, q, limit, cursor: after } = c.req.valid('query')
      const { workspace } = await enter(context, c, c.req.valid('param').workspace, 'read-leads')
      const leads = await listLeads(workspace.db, { status, text: q, after, limit: limit + 1 })
      const page = leads.slice(0, limit)
      const last = page.at(-1)
      return c.json({ leads: page, next: leads.length > limit && last ? cursorAfter(last) : null }, 200)
    })
    .openapi(read, async (c) => {
      const { workspace: key, lead: id } = c.req.valid('param')
      const { workspace } = await enter(context, c, key, 'read-leads')
      const lead = await findLead(workspace.db, id)
      if (!lead) throw new Problem('not-found')
      return c.json(lead, 200)
    })
    .openapi(change, async (c) => {
      const { workspace: key, lead: id } = c.req.valid('param')
      const { workspace, actor } = await enter(context, c, key, 'change-leads')
      const status = await changeStatus(workspace, id, c.req.valid('json'), actor.user.id, context.now())
      return c.json({ status }, 201)
    })
