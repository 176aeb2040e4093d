import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { publicId, workspaceOf } from '@pulya/contract/public-id'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import { namesOf } from '../accounts/rows.ts'
import { audit } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import { requireDocument } from '../documents/save-draft.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { asTold, forWhom, toldLink } from '../outside-links/told-link.ts'
import { listLinks } from './link-rows.ts'
import { endLink, makeLink } from './manage-links.ts'

const params = z.object({ document: publicId })
const common = ['sign-in-required', 'forbidden', 'not-found'] as const

const wanted = z.strictObject({
  name: forWhom,
  days: z.int().min(1).max(90).default(14),
})

const create = createRoute({
  method: 'post',
  path: '/api/documents/{document}/review-links',
  summary: 'A link by which people outside see a draft and comment on it',
  description:
    'The address is told once and cannot be read again. Who has it sees the draft as it is at the moment and can change nothing in it; nobody is counted.',
  request: { params, body: jsonBody(wanted) },
  responses: {
    201: jsonAnswer('The link', toldLink.extend({ address: z.string() })),
    ...refusals(...common, ...bodyRefusals, 'origin-refused'),
  },
})

const list = createRoute({
  method: 'get',
  path: '/api/documents/{document}/review-links',
  summary: 'Links for review, the newest first',
  request: { params },
  responses: {
    200: jsonAnswer('All of them, also those that no longer work', z.object({ links: z.array(toldLink) })),
    ...refusals(...common),
  },
})

const revoke = createRoute({
  method: 'delete',
  path: '/api/documents/{document}/review-links/{link}',
  summary: 'Take a link for review back',
  request: { params: params.extend({ link: publicId }) },
  responses: { 204: { description: 'It opens nothing any more' }, ...refusals(...common, 'origin-refused') },
})

export const reviewLinkRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(create, async (c) => {
      const { document } = c.req.valid('param')
      const { workspace, actor } = await enter(context, c, workspaceOf(document), 'edit-documents')
      const asked = { ...c.req.valid('json'), document, by: actor.user.id }
      const { link, address } = await makeLink(context, workspace, asked)
      await audit(context, {
        workspace: workspace.key,
        user: actor.user.id,
        action: 'review-link-made',
        about: document,
        detail: { name: link.name },
      })
      const names = new Map([[actor.user.id, actor.user.name]])
      return c.json({ ...asTold(link, names), address }, 201)
    })
    .openapi(list, async (c) => {
      const { document } = c.req.valid('param')
      const { workspace } = await enter(context, c, workspaceOf(document), 'edit-documents')
      await requireDocument(workspace, document)
      const links = await listLinks(workspace.db, document)
      const names = await namesOf(context.control, new Set(links.map((link) => link.created_by)))
      return c.json({ links: links.map((link) => asTold(link, names)) }, 200)
    })
    .openapi(revoke, async (c) => {
      const { document, link } = c.req.valid('param')
      const { workspace, actor } = await enter(context, c, workspaceOf(document), 'edit-documents')
      await endLink(workspace, document, link, context.now())
      await audit(context, {
        workspace: workspace.key,
        user: actor.user.id,
        action: 'review-link-taken-back',
        about: document,
      })
      return c.body(null, 204)
    })
