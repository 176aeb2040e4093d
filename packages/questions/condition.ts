import { type Device, devices } from '@pulya/contract/device'
import { paramName } from '@pulya/contract/given'
import { line } from '@pulya/contract/line'
import { z } from 'zod'

import { key } from './key.ts'

interface Range {
  atLeast?: number | undefined
  atMost?: number | undefined
}

/**
 * What an answer, a number counted so far, or the visitor's coming must be. `not` and groups may hold each other to any
 * depth the wire lets through.
 */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { question: string; has: string }
  | { question: string; says: string }
  | { question: string; answered: true }
  | ({ question: string } & Range)
  | ({ value: string } & Range)
  | { scoreAtLeast: number }
  | { scoreAtMost: number }
  | { tag: string }
  | { param: string; is: string }
  | { device: Device }

const nested = z.lazy(() => condition)
const range = { atLeast: z.number().optional(), atMost: z.number().optional() }
const bounded = ({ atLeast, atMost }: Range) => atLeast !== undefined || atMost !== undefined

export const condition: z.ZodType<Condition> = z.union([
  z.strictObject({ all: z.array(nested).min(1).max(20) }),
  z.strictObject({ any: z.array(nested).min(1).max(20) }),
  z.strictObject({ not: nested }),
  z.strictObject({ question: key, has: key }),
  /** Somewhere in a free text, whatever the case. */
  z.strictObject({ question: key, says: line(120) }),
  z.strictObject({ question: key, answered: z.literal(true) }),
  z.strictObject({ question: key, ...range }).refine(bounded),
  /** A score or a variable. */
  z.strictObject({ value: key, ...range }).refine(bounded),
  z.strictObject({ scoreAtLeast: z.number() }),
  z.strictObject({ scoreAtMost: z.number() }),
  z.strictObject({ tag: key }),
  /** A hidden field or an UTM mark, whatever the case. */
  z.strictObject({ param: paramName, is: line(200) }),
  z.strictObject({ device: z.enum(devices) }),
])
