import type { PictureFormat } from './picture.ts'

const assets = '/a/'

/** How documents name a picture that the firm has uploaded; its sizes stand below it. */
export const assetPath = (id: string): string => `${assets}${id}`

/** The id in the path of an uploaded picture; `undefined` for one that comes with the product. */
export const assetAt = (path: string): string | undefined =>
  path.startsWith(assets) ? path.slice(assets.length) : undefined

/** Where one size of an uploaded picture is. */
export const sizePath = (path: string, width: number, format: PictureFormat): string =>
  `${path}/${width}.${format}`

/** The width for whoever knows no sizes: enough for a phone, or all there is. */
export const middleWidth = (widths: readonly number[]): number | undefined =>
  widths.findLast((width) => width <= 768) ?? widths[0]
