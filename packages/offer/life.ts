import { line } from '@pulya/contract/line'
import { publicId } from '@pulya/contract/public-id'
import { translation } from '@pulya/contract/translation'
import { z } from 'zod'

/** What concerns an offer as a page of the web. */
export const life = {
  /** The same offer in other languages. */
  alternates: z.array(publicId).max(10).exactOptional(),
  translation: translation.exactOptional(),
  /** What stands at its address once it has ended. */
  ended: z.strictObject({ title: line(120), text: line(400) }).exactOptional(),
}
