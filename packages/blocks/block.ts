import { key } from '@pulya/contract/key'
import type { Locale } from '@pulya/contract/locale'
import { variantKey } from '@pulya/contract/variant-key'
import { z } from 'zod'

const base = <Kind extends string>(kind: Kind) => ({ id: key, kind: z.literal(kind) })

/** A block that reads the same for every visitor: an experiment cannot touch it. */
export function fixed<Kind extends string, Content extends z.ZodRawShape>(kind: Kind, content: Content) {
  return z.strictObject({ ...base(kind), ...content })
}

/** A block whose `content` may differ by variant; what must not is added by `extend`. */
export function varied<Kind extends string, Content extends z.ZodRawShape>(kind: Kind, content: Content) {
  const variants = z.record(variantKey, z.strictObject(content).partial()).exactOptional()
  return z.strictObject({ ...base(kind), ...content, variants })
}

/** The face for the server and the editor. */
export interface Definition<Block> {
  schema: z.ZodType<Block>
  /** A new block as the marketer first sees it. */
  blank: (id: string, locale: Locale) => Block
}
