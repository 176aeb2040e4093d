import type { Flaw } from '@pulya/contract/flaw'
import sharp, { type Sharp } from 'sharp'

import { takeTurns } from './turns.ts'

const pixelsMax = 40_000_000
const sideMax = 2560
const secondsMax = 20

/** One picture at a time in one thread: requests come first. A photo of a phone takes half a second. */
const inTurn = takeTurns({ running: 1, waiting: 8 })
sharp.concurrency(1)
sharp.cache(false)

/**
 * The picture drawn anew, upright and no larger than a screen: what was hidden in the file, where it was taken and by
 * what, is gone. https://cheatsheetseries.owasp.org/cheatsheets/File_Upload_Cheat_Sheet.html
 */
export const drawnAnew = (path: string): Promise<{ webp: Uint8Array } | { flaw: Flaw }> =>
  drawInTurn(path, async (picture) => {
    const drawn = picture
      .resize({ width: sideMax, height: sideMax, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80 })
    return { webp: await drawn.toBuffer() }
  })

/** Whatever is made of somebody's picture is made here, of its first page turned upright. */
export const drawInTurn = <Drawn extends object>(
  path: string,
  draw: (picture: Sharp) => Promise<Drawn>,
): Promise<Drawn | { flaw: Flaw }> =>
  inTurn(async () => {
    const size = await readHead(path)
    if (!size) return { flaw: { code: 'file-broken' } }
    if (size.width * size.height > pixelsMax)
      return { flaw: { code: 'picture-too-large', limit: pixelsMax / 1_000_000 } }
    const picture = sharp(path, {
      limitInputPixels: pixelsMax,
      failOn: 'error',
      autoOrient: true,
      pages: 1,
    }).timeout({ seconds: secondsMax })
    try {
      return await draw(picture)
    } catch {
      return { flaw: { code: 'file-broken' } }
    }
  })

/** Only the head is read, so a claim of any size is cheap to look at. */
async function readHead(path: string): Promise<{ width: number; height: number } | undefined> {
  try {
    return await sharp(path, { limitInputPixels: false }).metadata()
  } catch {
    return undefined
  }
}
