import { color } from '@pulya/contract/color'
import { image } from '@pulya/contract/image'
import { line } from '@pulya/contract/line'
import { ruled } from '@pulya/contract/schema-flaws'
import { themeNames } from '@pulya/quiz/theme-name'
import { z } from 'zod'

/** What offers of a brand begin with. What is absent comes from the firm or from the template. */
export const brand = z.strictObject({
  /** As visitors know it. */
  name: line(60),
  /** Where its own site is, as people read it: `tihiy-bereg.ru`. Tells brands apart in the studio. */
  site: line(120).exactOptional(),
  phone: line(40).exactOptional(),
  theme: z.enum(themeNames).exactOptional(),
  /** Of buttons, instead of that of the theme; `#1f3d69`. */
  colour: ruled(z.string(), color).exactOptional(),
  /** One the firm has uploaded. */
  logo: image.exactOptional(),
})

export type Brand = z.infer<typeof brand>

/** A firm with more names than this is several firms. */
export const brandsMax = 20
