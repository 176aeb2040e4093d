import type { Picture } from '@pulya/contract/picture'
import type { Sharp } from 'sharp'

const bytesMax = 300
/** Enlarged by a browser, so few points are a soft picture and not a mosaic. */
const sides = [16, 12, 8, 4]

/** What stands in the place of an opaque picture until it comes: inside the page, so it must be next to nothing. */
export async function placeholderOf(picture: Sharp): Promise<NonNullable<Picture['placeholder']>> {
  return { color: await averageOf(picture.clone()), blur: await blurOf(picture) }
}

async function averageOf(picture: Sharp): Promise<string> {
  const { channels } = await picture.stats()
  const [red = 0, green = red, blue = red] = channels.slice(0, 3).map(({ mean }) => Math.round(mean))
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

async function blurOf(picture: Sharp): Promise<string> {
  for (const side of sides) {
    const small = picture.clone().resize({ width: side, height: side, fit: 'inside' })
    const webp = await small.webp({ quality: 25, effort: 6 }).toBuffer()
    const uri = `data:image/webp;base64,${webp.toString('base64')}`
    if (uri.length <= bytesMax) return uri
  }
  throw new Error('A picture of four points is never that large')
}
