import { z } from 'zod'

/** Best first: a browser takes the first it knows. */
export const pictureFormats = ['avif', 'webp', 'jpg'] as const

export type PictureFormat = (typeof pictureFormats)[number]

/** All that a page must know of a picture to leave the right room for it and to name its sizes. */
export const picture = z.strictObject({
  width: z.int().min(1),
  height: z.int().min(1),
  /** What it can be had in, ascending, the last its own; none of what is drawn of lines and has every size. */
  widths: z.array(z.int().min(1)),
  /** Stands in its place until it comes; one that can be seen through has none. */
  placeholder: z
    .strictObject({
      /** On the average, `#8a7f73`. */
      color: z.string(),
      /** A data URI of some hundred bytes. */
      blur: z.string(),
    })
    .exactOptional(),
})

export type Picture = z.infer<typeof picture>
