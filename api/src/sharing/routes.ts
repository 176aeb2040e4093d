import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { key } from '@pulya/contract/key'
import { publicId, workspaceOf } from '@pulya/contract/public-id'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import { audit } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import { requireDocument } from '../documents/save-draft.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { linkMarks, linkOf } from './link-of.ts'
import { previewDaysMax, previewToken } from './preview-link.ts'
import { qrSvg } from './qr.ts'

const params = z.object({ document: publicId })
const common = ['sign-in-required', 'forbidden', 'not-found'] as const
const dayMs = 86_400_000

const createPreview = createRoute({
  method: 'post',
  path: '/api/documents/{document}/preview-links',
  summary: 'A link by which anybody sees the draft for a while',
  description: 'Nothing is counted under it, nothing can be sent from it, and search engines are sent away.',
  request: {
    params,
    body: jsonBody(z.strictObject({ days: z.int().min(1).max(previewDaysMax).default(7) })),
  },
  responses: {
    201: jsonAnswer('The link', z.object({ address: z.string(), until: z.int() })),
    ...refusals(...common, ...bodyRefusals),
  },
})

const qr = createRoute({
  method: 'get',
  path: '/api/documents/{document}/qr',
  summary: 'The address of a page as a QR code',
  request: { params, query: linkMarks.extend({ place: key.optional() }) },
  responses: {
    200: { description: 'The code', content: { 'image/svg+xml': { schema: z.string() } } },
    ...refusals(...common, 'parameters-invalid'),
  },
})

export const sharingRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(createPreview, async (c) => {
      const { document: id } = c.req.valid('param')
      const { workspace, actor } = await enter(context, c, workspaceOf(id), 'edit-documents')
      await requireDocument(workspace, id)
      const until = Math.floor((context.now() + c.req.valid('json').days * dayMs) / 1000) * 1000
      const token = previewToken(workspace.secret, { id, until })
      await audit(context, {
        workspace: workspace.key,
        user: actor.user.id,
        action: 'preview-link-made',
        about: id,
      })
      return c.json({ address: `${context.publicUrl}/preview/${token}`, until }, 201)
    })
    .openapi(qr, async (c) => {
      const { document: id } = c.req.valid('param')
      const { workspace } = await enter(context, c, workspaceOf(id), 'read-documents')
      const document = await requireDocument(workspace, id)
      return c.body(qrSvg(linkOf(context, document, c.req.valid('query'))), 200, {
        'content-type': 'image/svg+xml',
        'content-security-policy': `default-src 'none'; sandbox`,
        'cache-control': 'private, no-store',
      })
    })
