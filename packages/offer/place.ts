import { key } from '@pulya/contract/key'
import { line } from '@pulya/contract/line'
import { z } from 'zod'

/**
 * One row of a template: a town, an office. Its page stands at `/o/{slug}/{key}`. Texts of blocks and rules, the title and
 * the description may ask for a value by its name: `{in-city|по всей России}`, with what is said where no place is given,
 * as on the page without one and in the thanks.
 */
export const place = z.strictObject({
  key,
  /** For people in the studio. */
  name: line(80),
  values: z.record(z.string().regex(/^[a-z][a-z0-9-]{0,29}$/), line(120)),
})

export type Place = z.infer<typeof place>
