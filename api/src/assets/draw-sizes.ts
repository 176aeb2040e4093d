import type { Flaw } from '@pulya/contract/flaw'
import { type Picture, type PictureFormat, pictureFormats } from '@pulya/contract/picture'
import sharp, { type Sharp } from 'sharp'

import { drawInTurn } from '../uploads/picture.ts'
import { placeholderOf } from './placeholder.ts'

/** From a small phone to a wide column on a dense screen. A page takes the one that fits, so more would only fill disks. */
const steps = [480, 768, 1200, 1600]
const widthMax = 1600
/** As tall as anything that is looked at on one screen. */
const heightMax = 2560

export interface DrawnSizes {
  picture: Picture
  /** By name, `480.avif`. */
  files: ReadonlyMap<string, Uint8Array>
}

/** The picture in every size and format there will ever be of it, none larger than it came. Two seconds for a photo. */
export const drawSizes = (path: string): Promise<DrawnSizes | { flaw: Flaw }> =>
  drawInTurn(path, async (given) => {
    const whole = given.resize({
      width: widthMax,
      height: heightMax,
      fit: 'inside',
      withoutEnlargement: true,
    })
    const { data, info } = await whole.toColourspace('srgb').raw().toBuffer({ resolveWithObject: true })
    const { width, height, channels } = info
    const original = () => sharp(data, { raw: { width, height, channels } })
    const widths = [...steps.filter((step) => step < width), width]
    const files = new Map<string, Uint8Array>()
    for (const step of widths) {
      for (const format of pictureFormats)
        files.set(`${step}.${format}`, await encoded[format](original().resize({ width: step })))
    }
    const isOpaque = (await original().stats()).isOpaque
    const placeholder = isOpaque ? { placeholder: await placeholderOf(original()) } : {}
    return { picture: { width, height, widths, ...placeholder }, files }
  })

const encoded: Record<PictureFormat, (picture: Sharp) => Promise<Uint8Array>> = {
  // A step slower takes ten times as long and saves nothing that can be seen.
  avif: (picture) => picture.avif({ quality: 55, effort: 3 }).toBuffer(),
  webp: (picture) => picture.webp({ quality: 78 }).toBuffer(),
  // For browsers that know nothing else; what can be seen through stands on white there.
  jpg: (picture) => picture.flatten({ background: '#fff' }).jpeg({ quality: 78, mozjpeg: true }).toBuffer(),
}
