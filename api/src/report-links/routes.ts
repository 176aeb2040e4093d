import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { Problem } from '@pulya/contract/problem'
import { publicId, workspaceOf } from '@pulya/contract/public-id'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import { namesOf } from '../accounts/rows.ts'
import { audit } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { findExperiment } from '../experiments/rows.ts'
import { asTold, forWhom, toldLink } from '../outside-links/told-link.ts'
import { endLink, makeLink } from './manage-links.ts'
import { type LinkRow, listLinks } from './rows.ts'

const params = z.object({ experiment: publicId })
const common = ['sign-in-required', 'forbidden', 'not-found'] as const

const reportLink = toldLink.extend({ protected: z.boolean() })

const wanted = z.strictObject({
  name: forWhom,
  days: z.int().min(1).max(365).default(30),
  password: z.string().min(6).max(200).optional(),
})

const create = createRoute({
  method: 'post',
  path: '/api/experiments/{experiment}/links',
  summary: 'A link by which people outside read the report',
  description:
    'The address is told once and cannot be read again. Who has it sees the numbers and no contacts, and can change nothing.',
  request: { params, body: jsonBody(wanted) },
  responses: {
    201: jsonAnswer('The link', reportLink.extend({ address: z.string() })),
    ...refusals(...common, ...bodyRefusals, 'origin-refused'),
  },
})

const list = createRoute({
  method: 'get',
  path: '/api/experiments/{experiment}/links',
  summary: 'Links to this report, the newest first',
  request: { params },
  responses: {
    200: jsonAnswer('All of them, also those that no longer work', z.object({ links: z.array(reportLink) })),
    ...refusals(...common),
  },
})

const revoke = createRoute({
  method: 'delete',
  path: '/api/experiments/{experiment}/links/{link}',
  summary: 'Take a link back',
  request: { params: params.extend({ link: publicId }) },
  responses: { 204: { description: 'It opens nothing any more' }, ...refusals(...common, 'origin-refused') },
})

export const reportLinkRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(create, async (c) => {
      const { experiment } = c.req.valid('param')
      const { workspace, actor } = await enter(context, c, workspaceOf(experiment), 'share-reports')
      const asked = { ...c.req.valid('json'), experiment, by: actor.user.id }
      const { link, address } = await makeLink(context, workspace, asked)
      await audit(context, {
        workspace: workspace.key,
        user: actor.user.id,
        action: 'report-link-made',
        about: link.id,
        detail: { name: link.name },
      })
      const names = new Map([[actor.user.id, actor.user.name]])
      return c.json({ ...withLock(link, names), address }, 201)
    })
    .openapi(list, async (c) => {
      const { experiment } = c.req.valid('param')
      const { workspace } = await enter(context, c, workspaceOf(experiment), 'share-reports')
      if (!(await findExperiment(workspace.db, experiment))) throw new Problem('not-found')
      const links = await listLinks(workspace.db, experiment)
      const names = await namesOf(context.control, new Set(links.map((link) => link.created_by)))
      return c.json({ links: links.map((link) => withLock(link, names)) }, 200)
    })
    .openapi(revoke, async (c) => {
      const { experiment, link } = c.req.valid('param')
      const { workspace, actor } = await enter(context, c, workspaceOf(experiment), 'share-reports')
      await endLink(workspace, experiment, link, context.now())
      await audit(context, {
        workspace: workspace.key,
        user: actor.user.id,
        action: 'report-link-taken-back',
        about: link,
      })
      return c.body(null, 204)
    })

const withLock = (link: LinkRow, names: ReadonlyMap<string, string>): z.infer<typeof reportLink> => ({
  ...asTold(link, names),
  protected: link.password !== null,
})
