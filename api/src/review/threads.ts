import { z } from 'zod'

import type { CommentRow } from './comment-rows.ts'

const said = z.object({
  id: z.string(),
  /** Of somebody who has left the firm, `null`. */
  author: z.string().nullable(),
  /** By the firm, not by people outside. */
  ours: z.boolean(),
  text: z.string(),
  createdAt: z.int(),
})

/** A comment with what was answered to it, the oldest first. */
export const thread = said.extend({
  part: z.string().nullable(),
  resolvedAt: z.int().nullable(),
  answers: z.array(said),
})

export type Thread = z.infer<typeof thread>

/** @param names Of people of the firm, by id. */
export function threadsOf(rows: readonly CommentRow[], names: ReadonlyMap<string, string>): Thread[] {
  const asSaid = ({ id, author, user_id, text, created_at }: CommentRow) => ({
    id,
    author: author ?? names.get(user_id ?? '') ?? null,
    ours: user_id !== null,
    text,
    createdAt: created_at,
  })
  const answers = Map.groupBy(rows, ({ thread_id }) => thread_id)
  return (answers.get(null) ?? []).map((row) => ({
    ...asSaid(row),
    part: row.part,
    resolvedAt: row.resolved_at,
    answers: (answers.get(row.id) ?? []).map(asSaid),
  }))
}

/** Ids of those of the firm who have said something. */
export const ownIn = (rows: readonly CommentRow[]): Set<string> =>
  new Set(rows.flatMap(({ user_id }) => (user_id === null ? [] : [user_id])))
