import { key } from '@pulya/contract/key'
import { line } from '@pulya/contract/line'
import { z } from 'zod'

/** One row of a template: a town, an office. Its page stands at `/o/{slug}/{key}`, and texts may hold `{name}` of a value. */
export const place = z.strictObject({
  key,
  /** For people in the studio. */
  name: line(80),
  values: z.record(z.string().regex(/^[a-z][a-z0-9-]{0,29}$/), line(120)),
})

export type Place = z.infer<typeof place>
