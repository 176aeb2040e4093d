import { line } from '@pulya/contract/line'
import { z } from 'zod'

import { condition } from './condition.ts'
import { key } from './key.ts'

const when = { when: condition.optional() }

/**
 * What follows a question, besides the next one. Applied in order; the first that leads somewhere is the last.
 * A condition here may look at the answer just given.
 */
export const action = z.union([
  /** `to` is a formula. */
  z.strictObject({ ...when, set: key, to: line(500) }),
  z.strictObject({ ...when, tag: key }),
  /** Only ahead: a way back could have no end. */
  z.strictObject({ ...when, jump: key }),
  /** Straight to this outcome. */
  z.strictObject({ ...when, end: key }),
  /** To this outcome, and no contact is asked for. */
  z.strictObject({ ...when, disqualify: key }),
])

export type Action = z.infer<typeof action>
