import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'

import { Problem } from '@pulya/contract/problem'
import { withOwnWords } from '@pulya/offer/fill'
import { Hono } from 'hono'

import { fileLinkDays, fileToken, requireFileToken } from '../assets/file-link.ts'
import { requireAsset } from '../assets/serve-assets.ts'
import type { Context } from '../context.ts'
import { disposition } from '../uploads/disposition.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { pathOf } from './addresses.ts'
import { requirePage } from './require-page.ts'
import { sendHtml } from './send-html.ts'
import type { Snapshot } from './snapshots.ts'

/** Where whoever has left a contact at this form of an offer is given its file; `undefined` when it gives none. */
export function fileGivenBy(
  { secret }: Workspace,
  snapshot: Snapshot,
  { slug, block, now }: { slug: string; block: string; now: number },
): string | undefined {
  const file = fileOf(snapshot, block)
  return file && `${pathOf('offer', slug)}/file/${block}/${fileToken(secret, file, now)}`
}

/** The page with the file of an offer, and the file. Both are for whoever was sent there, for some days. */
export const magnetPages = (context: Context) =>
  new Hono()
    .get('/o/:slug/file/:block/:token', async (c) => {
      const { published } = await requirePage(context, c, 'offer')
      const { workspace, snapshot } = published
      const token = c.req.param('token')
      const file = fileOf(snapshot, c.req.param('block'))
      if (snapshot.kind !== 'offer' || !file) throw new Problem('not-found')
      requireFileToken(workspace.secret, file, token, context.now())
      const { asset } = await requireAsset(context, file)
      const given = { name: asset.name, href: `/f/${file}/${token}`, days: fileLinkDays }
      const plain = withOwnWords(snapshot.body)
      return sendHtml(c, await context.render({ kind: 'offer-thanks', snapshot: plain, file: given }))
    })
    .get('/f/:asset/:token', async (c) => {
      const { workspace, asset } = await requireAsset(context, c.req.param('asset'))
      requireFileToken(workspace.secret, asset.id, c.req.param('token'), context.now())
      const kept = asset.files['pdf']
      if (!kept) throw new Problem('not-found')
      const file = createReadStream(context.assets.pathOf(workspace.key, kept.file))
      return c.body(streamOf(file), 200, {
        'content-type': 'application/pdf',
        'content-length': String(kept.bytes),
        'content-disposition': disposition('pdf', asset.name),
        'content-security-policy': `default-src 'none'; sandbox`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
        'x-robots-tag': 'noindex',
      })
    })

function fileOf(snapshot: Snapshot, id: string): string | undefined {
  if (snapshot.kind !== 'offer') return undefined
  const block = snapshot.body.blocks.find((one) => one.id === id)
  return block?.kind === 'magnet' ? block.file : undefined
}

/** Node's type of a web stream and the platform's are one thing at run time. */
const streamOf = (file: Readable) => Readable.toWeb(file) as ReadableStream
