import type { Page } from '@playwright/test'

/** Rounding at the edge of a circle differs by one level of grey from run to run. */
const sameLevel = 2

/** How many pixels of two pictures differ to the eye; all of them when the sizes do. */
export function pixelsApart(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const urls = [one, other].map((png) => `data:image/png;base64,${png.toString('base64')}`)
  return page.evaluate(
    async ({ urls: pictures, sameLevel: same }) => {
      const pixelsOf = async (url: string) => {
        const image = new Image()
        image.src = url
        await image.decode()
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
        context?.drawImage(image, 0, 0)
        return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
      }
      const [left = new Uint8ClampedArray(), right = new Uint8ClampedArray()] = await Promise.all(
        pictures.map(pixelsOf),
      )
      if (left.length !== right.length) return Math.max(left.length, right.length) / 4
      const apart = left.map((level, index) => Number(Math.abs(level - (right[index] ?? 0)) > same))
      return apart.reduce((sum, differs) => sum + differs, 0)
    },
    { urls, sameLevel },
  )
}
