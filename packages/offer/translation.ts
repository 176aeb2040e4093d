import { publicId } from '@pulya/contract/public-id'
import { z } from 'zod'

/** Of an offer that says in its language what another one says in its own. Visitors never get it. */
export const translation = z.strictObject({
  /** The offer that is translated. */
  of: publicId,
  /**
   * What the original said when the text in its place was last written or looked at here, by the place: `headline/text`.
   * Where the original says something else by now, the translation is behind.
   */
  seen: z.record(z.string().max(200), z.string().max(10_000)),
})

export type Translation = z.infer<typeof translation>
