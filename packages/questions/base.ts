import { z } from 'zod'

import { action } from './action.ts'
import { condition } from './condition.ts'
import { key, uniqueKeys } from './key.ts'
import { line } from '@pulya/contract/line'

/** What every question has, whatever its kind. */
export const base = {
  /** Stays the same when the title is reworded: answers of all versions are counted under it. */
  key,
  title: line(200),
  help: line(300).optional(),
  /** What the quiz's consultant says here. */
  hint: line(300).optional(),
  /** Its place in a sales talk: situation, problem, implication, need. */
  spin: z.enum(['S', 'P', 'I', 'N']).optional(),
  required: z.boolean(),
  /** Shown only if this holds for the answers above it. */
  when: condition.optional(),
  /** What follows the answer, besides the next question. */
  actions: z.array(action).max(20).optional(),
}

export const option = z.strictObject({
  key,
  label: line(120),
  /** For the score named `score`. */
  points: z.int().min(-100).max(100).optional(),
  /** For the named scores of the quiz. */
  scores: z.record(key, z.int().min(-100).max(100)).optional(),
  /** What it is in formulas and comparisons: a price, a share. */
  value: z.number().min(-1e12).max(1e12).optional(),
  tags: z.array(key).max(10).optional(),
})

/** Two or more of them, told apart by their keys. Beyond twenty nobody reads them all: only a list may hold more. */
export const optionsOf = <Option extends z.ZodType<{ key: string }>>(kind: Option, most = 20) =>
  z.array(kind).min(2).max(most).check(uniqueKeys)
