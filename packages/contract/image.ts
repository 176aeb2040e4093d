import { z } from 'zod'

export const image = z.strictObject({
  /** A path on our own host: pictures never come from anybody else's. */
  src: z.string().regex(/^\/(?!\/)[\w./-]{1,200}$/),
  /** Empty when the words beside it say it all: then it is not read twice. */
  alt: z.string().trim().max(200),
})

export type Image = z.infer<typeof image>
