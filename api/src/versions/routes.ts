import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { publicId, workspaceOf } from '@pulya/contract/public-id'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import { audit } from '../audit/audit.ts'
import type { Context } from '../context.ts'
import { jsonAnswer, jsonBody } from '../edge/json.ts'
import { bodyRefusals, refusals } from '../edge/problem-responses.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { listVersions, version } from './list-versions.ts'
import { restoreVersion } from './restore-version.ts'

const params = z.object({ document: publicId })
const common = ['sign-in-required', 'forbidden', 'not-found'] as const

const list = createRoute({
  method: 'get',
  path: '/api/documents/{document}/versions',
  summary: 'What visitors were shown, the newest version first',
  request: { params },
  responses: {
    200: jsonAnswer('The versions', z.object({ versions: z.array(version) })),
    ...refusals(...common),
  },
})

const restore = createRoute({
  method: 'post',
  path: '/api/documents/{document}/restorations',
  summary: 'Put an older version before visitors again',
  request: {
    params,
    body: jsonBody(
      z.strictObject({ number: z.int().min(1).max(9_999_999), endExperiment: z.boolean().default(false) }),
    ),
  },
  responses: {
    201: jsonAnswer(
      'Visitors see it',
      z.object({ hash: z.string(), number: z.int(), address: z.string().optional() }),
    ),
    ...refusals(...common, ...bodyRefusals, 'draft-changed', 'experiment-running', 'slug-taken'),
  },
})

export const versionRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(list, async (c) => {
      const { document: id } = c.req.valid('param')
      const { workspace } = await enter(context, c, workspaceOf(id), 'read-documents')
      return c.json({ versions: await listVersions(context, workspace, id) }, 200)
    })
    .openapi(restore, async (c) => {
      const { document: id } = c.req.valid('param')
      const { workspace, actor } = await enter(context, c, workspaceOf(id), 'edit-documents')
      const published = await restoreVersion(context, workspace, id, c.req.valid('json'), actor.user.id)
      await audit(context, {
        workspace: workspace.key,
        user: actor.user.id,
        action: 'document-restored',
        about: id,
        detail: { number: published.number },
      })
      return c.json(published, 201)
    })
