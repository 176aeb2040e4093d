import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { publicId, workspaceKey } from '@pulya/contract/public-id'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import { audit } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { proofName, proofOf } from './check-domain.ts'
import { addDomain, removeDomain, verify } from './manage-domains.ts'
import { type DomainRow, listDomains } from './rows.ts'

const hostName = z.string().min(1).max(253)
const ofWorkspace = z.object({ workspace: workspaceKey })
const ofDomain = ofWorkspace.extend({ host: hostName })
const common = ['sign-in-required', 'forbidden', 'not-found'] as const

const domain = z.object({
  host: z.string(),
  /** The offer at its `/`. */
  document: z.string(),
  /** Since when visitors are answered there; unix ms. */
  verifiedAt: z.int().nullable(),
  /** The records that the DNS should have. */
  proof: z.object({ name: z.string(), value: z.string() }),
  way: z.object({ name: z.string(), value: z.string() }),
})

const found = z.object({
  wanted: z.string(),
  found: z.array(z.string()),
  state: z.enum(['right', 'missing', 'other', 'unknown']),
})

const list = createRoute({
  method: 'get',
  path: '/api/workspaces/{workspace}/domains',
  summary: 'Domains of the firm',
  request: { params: ofWorkspace },
  responses: {
    200: jsonAnswer('All domains', z.object({ domains: z.array(domain) })),
    ...refusals(...common),
  },
})

const add = createRoute({
  method: 'post',
  path: '/api/workspaces/{workspace}/domains',
  summary: 'Put an offer on a domain of the firm',
  description: 'One that is there already leads to this offer from now on.',
  request: {
    params: ofWorkspace,
    body: jsonBody(z.strictObject({ host: hostName, document: publicId })),
  },
  responses: {
    201: jsonAnswer('Named, and to be proved', domain),
    ...refusals(...common, ...bodyRefusals, 'domain-rejected'),
  },
})

const check = createRoute({
  method: 'post',
  path: '/api/workspaces/{workspace}/domains/{host}/checks',
  summary: 'Ask the DNS whose the domain is',
  request: { params: ofDomain, body: jsonBody(z.strictObject({})) },
  responses: {
    200: jsonAnswer('What was found', z.object({ domain, proof: found, way: found })),
    ...refusals(...common, ...bodyRefusals),
  },
})

const remove = createRoute({
  method: 'delete',
  path: '/api/workspaces/{workspace}/domains/{host}',
  summary: 'Answer nobody under this domain any more',
  request: { params: ofDomain },
  responses: { 204: { description: 'Removed' }, ...refusals(...common, 'origin-refused') },
})

export const domainRoutes = (context: Context) => {
  const shown = ({ host, document_id: document, token, verified_at: verifiedAt }: DomainRow) => ({
    host,
    document,
    verifiedAt,
    proof: { name: proofName(host), value: proofOf(token) },
    way: { name: host, value: new URL(context.publicUrl).hostname },
  })
  return new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(list, async (c) => {
      const { workspace } = await enter(context, c, c.req.valid('param').workspace, 'read-documents')
      const domains = await listDomains(context.control, workspace.key)
      return c.json({ domains: domains.map(shown) }, 200)
    })
    .openapi(add, async (c) => {
      const { workspace, actor } = await enter(context, c, c.req.valid('param').workspace, 'manage-domains')
      const added = await addDomain(context, workspace, c.req.valid('json'))
      await audit(context, {
        workspace: workspace.key,
        user: actor.user.id,
        action: 'domain-added',
        about: added.host,
      })
      return c.json(shown(added), 201)
    })
    .openapi(check, async (c) => {
      const { workspace: key, host } = c.req.valid('param')
      const { workspace } = await enter(context, c, key, 'manage-domains')
      const { domain: row, check: said } = await verify(context, workspace, host.toLowerCase())
      return c.json({ domain: shown(row), proof: said.proof, way: said.way }, 200)
    })
    .openapi(remove, async (c) => {
      const { workspace: key, host } = c.req.valid('param')
      const { workspace, actor } = await enter(context, c, key, 'manage-domains')
      await removeDomain(context, workspace, host.toLowerCase())
      await audit(context, {
        workspace: workspace.key,
        user: actor.user.id,
        action: 'domain-removed',
        about: host.toLowerCase(),
      })
      return c.body(null, 204)
    })
}
