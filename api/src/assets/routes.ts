import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import { fileName } from '@pulya/contract/file-name'
import { picture } from '@pulya/contract/picture'
import { workspaceKey } from '@pulya/contract/public-id'
import { ruled } from '@pulya/contract/schema-flaws'
import { uuid } from '@pulya/contract/uuid'
import { fileBytesMax, fileKinds } from '@pulya/questions/file-limits'
import { z } from 'zod'

import { enter } from '../accounts/guard.ts'
import type { Context } from '../context.ts'
import { jsonAnswer } from '../edge/json.ts'
import { refusals } from '../edge/problem-responses.ts'
import { bodyOf } from '../edge/read-bytes.ts'
import { refuseInvalid } from '../edge/refuse.ts'
import { tooLarge } from '../uploads/rejected.ts'
import { takeTurns } from '../uploads/turns.ts'
import { uploadWithinMs } from '../uploads/within.ts'
import { type Asset, listAssets } from './asset-rows.ts'
import { keepAsset } from './keep-asset.ts'

const params = z.object({ workspace: workspaceKey })
const bytes = { schema: z.string().meta({ format: 'binary' }) }
const common = ['sign-in-required', 'forbidden', 'not-found'] as const

const assetInStudio = z.object({
  id: z.string().meta({ description: 'Documents name the picture as /a/{id}' }),
  name: z.string(),
  kind: z.enum(fileKinds),
  /** Of images. */
  picture: picture.optional(),
})

const post = createRoute({
  method: 'post',
  path: '/api/workspaces/{workspace}/assets',
  summary: 'Upload a picture or a document for pages',
  description:
    'The body is the file: a JPEG, PNG or WebP picture of up to 15 MB, or a PDF of up to 10 MB. What it is its own bytes say; the content type is not read. A picture is drawn anew in several sizes, so nothing that was hidden in the file is published. The same id with the same file is one asset.',
  request: {
    params,
    query: z.strictObject({ id: uuid, name: ruled(z.string(), fileName) }),
    body: { required: true, content: { 'application/octet-stream': bytes } },
  },
  responses: {
    201: jsonAnswer('Kept', assetInStudio),
    200: jsonAnswer('Was kept before', assetInStudio),
    ...refusals(
      ...common,
      'parameters-invalid',
      'origin-refused',
      'body-invalid',
      'body-too-slow',
      'body-too-large',
      'id-reused',
      'file-rejected',
      'storage-full',
    ),
  },
})

const list = createRoute({
  method: 'get',
  path: '/api/workspaces/{workspace}/assets',
  summary: 'Pictures and documents for pages, the newest first',
  request: { params },
  responses: {
    200: jsonAnswer('The latest hundred', z.object({ assets: z.array(assetInStudio) })),
    ...refusals(...common),
  },
})

const listed = 100

const limits = {
  bytesMax: fileBytesMax.image,
  withinMs: uploadWithinMs,
  flaw: { ...tooLarge('image'), pointer: '#' },
}

/** Each lies on the disk before it is looked at. */
const inTurn = takeTurns({ running: 8, waiting: 0 })

export const assetRoutes = (context: Context) =>
  new OpenAPIHono({ defaultHook: refuseInvalid })
    .openapi(post, async (c) => {
      const { workspace, actor } = await enter(context, c, c.req.valid('param').workspace, 'edit-documents')
      const { id: request, name } = c.req.valid('query')
      const pieces = bodyOf(c.req.raw, limits)
      const keeping = () => keepAsset(context, workspace, { request, name, pieces, by: actor.user.id })
      const { asset, repeated } = await inTurn(keeping)
      return repeated ? c.json(inStudio(asset), 200) : c.json(inStudio(asset), 201)
    })
    .openapi(list, async (c) => {
      const { workspace } = await enter(context, c, c.req.valid('param').workspace, 'read-documents')
      const assets = await listAssets(workspace.db, listed)
      return c.json({ assets: assets.map(inStudio) }, 200)
    })

const inStudio = ({ id, name, kind, picture: drawn }: Asset): z.infer<typeof assetInStudio> => ({
  id,
  name,
  kind,
  ...(drawn && { picture: drawn }),
})
