import { Problem } from '@pulya/contract/problem'
import { withOwnWords } from '@pulya/offer/fill'
import { publicId, workspaceOf } from '@pulya/contract/public-id'
import { Hono, type Context as HonoContext } from 'hono'

import type { Context } from '../context.ts'
import { customerOf } from '../edge/customer-host.ts'
import type { PageKind } from '../publishing/address-rows.ts'
import { cachePerOwner } from '../publishing/bounded-cache.ts'
import { findPublishedDocument, isPage } from '../publishing/published.ts'
import { readSnapshot, type Snapshot } from '../publishing/snapshots.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { badgeOf, badgePng, badgeSvg } from './badge.ts'
import { type Card, sharePicture } from './share-picture.ts'

/** Addresses hold the hash of what was drawn. */
const immutable = 'public, max-age=31536000, immutable'

interface Drawn {
  type: string
  bytes: Uint8Array<ArrayBuffer>
}

/** Forgotten when the server starts: drawing one takes less than a tenth of a second. */
const drawnOf = cachePerOwner<Drawn>(200)

/** Pictures of pages that programs ask for: `/share/{document}/{snapshot}.png` and `/icons/{document}/{snapshot}.png|svg`. */
export const sharePictures = (context: Context) =>
  new Hono()
    .get('/share/:document/:file{[0-9a-f]{32}\\.png}', async (c) => {
      const { workspace, snapshot, file } = await requireSnapshot(context, c)
      return send(c, workspace, `share/${file}`, async () => ({
        type: 'image/png',
        bytes: await sharePicture(cardOf(snapshot)),
      }))
    })
    .get('/icons/:document/:file{[0-9a-f]{32}\\.(?:png|svg)}', async (c) => {
      const { workspace, snapshot, file } = await requireSnapshot(context, c)
      return send(c, workspace, `icons/${file}`, () => icon(snapshot, file.endsWith('.svg')))
    })
    // On the host of a customer; ours is the studio's.
    .get('/favicon.ico', async (c, next) => {
      const customer = customerOf(context.domains, c.req.header('host'))
      if (!customer) return next()
      const workspace = await context.workspaces.find(customer.workspaceKey)
      const published = workspace && (await findPublishedDocument(context, workspace, customer.documentId))
      if (!published) throw new Problem('not-found')
      const { bytes, type } = await icon(published.snapshot, false)
      return c.body(bytes, 200, { 'content-type': type, 'cache-control': 'public, max-age=3600' })
    })

async function icon(snapshot: Snapshot & { kind: PageKind }, vector: boolean): Promise<Drawn> {
  const badge = badgeOf(snapshot)
  if (!vector) return { type: 'image/png', bytes: await badgePng(badge) }
  return { type: 'image/svg+xml', bytes: new Uint8Array(Buffer.from(badgeSvg(badge))) }
}

function cardOf(snapshot: Snapshot & { kind: PageKind }): Card {
  const badge = badgeOf(snapshot)
  if (snapshot.kind === 'quiz') {
    const { title, phone, questions } = snapshot.body
    return { title, text: questions[0]?.title ?? '', name: '', phone, badge }
  }
  const { title, description, brand, blocks } = withOwnWords(snapshot.body)
  const headline = blocks.find((block) => block.kind === 'headline')
  return { title: headline?.text ?? title, text: description, name: brand.name, phone: brand.phone, badge }
}

async function send(
  c: HonoContext,
  workspace: Workspace,
  name: string,
  draw: () => Promise<Drawn>,
): Promise<Response> {
  const drawn = await drawnOf(workspace).get(name, draw)
  if (!drawn) throw new Error('A picture was drawn of nothing')
  return c.body(drawn.bytes, 200, {
    'content-type': drawn.type,
    'content-security-policy': `default-src 'none'; sandbox`,
    'cache-control': immutable,
    'cross-origin-resource-policy': 'cross-origin',
  })
}

/** A version that visitors were shown. */
async function requireSnapshot(context: Context, c: HonoContext) {
  const id = publicId.safeParse(c.req.param('document'))
  const file = c.req.param('file') ?? ''
  const workspace = id.success ? await context.workspaces.find(workspaceOf(id.data)) : undefined
  const snapshot = workspace && (await readSnapshot(workspace, file.slice(0, 32)))
  if (!workspace || !snapshot || snapshot.documentId !== id.data || !isPage(snapshot))
    throw new Problem('not-found')
  return { workspace, snapshot, file }
}
