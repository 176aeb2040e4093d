import { image } from '@pulya/contract/image'
import { z } from 'zod'

import { type Definition, varied } from '../block.ts'

const percent = z.int().min(0).max(100)

/** What must stay in sight wherever the picture is cut: per cent from the left and from the top. */
const focus = z.strictObject({ x: percent, y: percent })

/** The layout says how much room there is, and the picture fills it. */
const schema = varied('picture', {
  /** Absent until the marketer has chosen one; nothing is shown then. */
  image: image.exactOptional(),
  focus: focus.exactOptional(),
  /** Another one for narrow screens, of the same thing: it is told in the same words. */
  phone: image.pick({ src: true }).extend({ focus: focus.exactOptional() }).exactOptional(),
})

export type PictureBlock = z.infer<typeof schema>

export type Focus = z.infer<typeof focus>

export const picture = {
  schema,
  blank: (id) => ({ id, kind: 'picture' }),
} satisfies Definition<PictureBlock>
