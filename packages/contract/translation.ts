import { z } from 'zod'

import { publicId } from './public-id.ts'

/** Of a document that says in its language what another one says in its own. Visitors never get it. */
export const translation = z.strictObject({
  /** The document that is translated. */
  of: publicId,
  /**
   * What the original said when the text in its place was last written or looked at here, by the place: `headline/text`,
   * `questions/debt/title`. Where the original says something else by now, the translation is behind.
   */
  seen: z.record(z.string().max(400), z.string().max(25_000)),
})

export type Translation = z.infer<typeof translation>
