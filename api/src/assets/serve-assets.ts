import { readFile } from 'node:fs/promises'

import { middleWidth } from '@pulya/contract/asset-path'
import type { PictureFormat } from '@pulya/contract/picture'
import { Problem } from '@pulya/contract/problem'
import { publicId, workspaceOf } from '@pulya/contract/public-id'
import { Hono, type Context as HonoContext } from 'hono'

import type { Context } from '../context.ts'
import { cachePerOwner } from '../publishing/bounded-cache.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { type Asset, findAsset } from './asset-rows.ts'

const types: Record<PictureFormat, string> = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' }

/**
 * The sizes of a picture, for everybody and for good; without one, a middle size for pages that know none. A document is
 * never here: it is given by a link of its own.
 */
export const assetFiles = (context: Context) =>
  new Hono()
    .get('/a/:asset', async (c) => {
      const { asset } = await requireAsset(context, c.req.param('asset'))
      return sendSize(context, c, asset, `${middleWidth(asset.picture?.widths ?? [])}.webp`)
    })
    .get('/a/:asset/:size{[0-9]{1,4}\\.(?:avif|webp|jpg)}', async (c) => {
      const { asset } = await requireAsset(context, c.req.param('asset'))
      return sendSize(context, c, asset, c.req.param('size'))
    })

async function sendSize({ assets }: Context, c: HonoContext, asset: Asset, size: string): Promise<Response> {
  const kept = asset.kind === 'image' ? asset.files[size] : undefined
  if (!kept) throw new Problem('not-found')
  const bytes = await readFile(assets.pathOf(workspaceOf(asset.id), kept.file))
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': types[formatOf(size)],
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    // As a picture it draws; opened as a page it may do nothing.
    'content-security-policy': `default-src 'none'; sandbox`,
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  })
}

const assetsOf = cachePerOwner<Asset>(2000)

/** It never changes once it is there. @throws `not-found`. */
export async function requireAsset(
  { workspaces }: Pick<Context, 'workspaces'>,
  given: string,
): Promise<{ workspace: Workspace; asset: Asset }> {
  const id = publicId.safeParse(given)
  const workspace = id.success ? await workspaces.find(workspaceOf(id.data)) : undefined
  const asset = workspace && (await assetsOf(workspace).get(given, () => findAsset(workspace.db, given)))
  if (!asset) throw new Problem('not-found')
  return { workspace, asset }
}

/** The routes let no other through. */
const formatOf = (size: string) => size.slice(size.indexOf('.') + 1) as PictureFormat
