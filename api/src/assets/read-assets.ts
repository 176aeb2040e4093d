import { assetAt, assetPath } from '@pulya/contract/asset-path'
import type { OfferDocument } from '@pulya/offer/document'
import { filesNamed, type OfferAssets, picturesNamed } from '@pulya/offer/pictures'

import type { Workspace } from '../workspaces/workspaces.ts'
import { findAssets } from './asset-rows.ts'
import { builtInPictures } from './built-in.ts'

/** Of what this offer names, all that there is. */
export async function readAssets({ db }: Workspace, offer: OfferDocument): Promise<OfferAssets> {
  const uploaded = picturesNamed(offer).flatMap((path) => assetAt(path) ?? [])
  const assets = await findAssets(db, [...uploaded, ...filesNamed(offer)])
  const pictures = assets.flatMap(({ id, picture }) => (picture ? [[assetPath(id), picture] as const] : []))
  return {
    pictures: { ...(await builtInPictures()), ...Object.fromEntries(pictures) },
    files: new Set(assets.filter(({ kind }) => kind === 'pdf').map(({ id }) => id)),
  }
}
