import type { Answers } from '@pulya/quiz/answers'
import { givenNothing, type Run as QuizRun } from '@pulya/quiz/run'
import type { QuizSnapshot } from '@pulya/quiz/snapshot'
import { z } from 'zod'

import { jsonColumn } from '../db/json-column.ts'
import { dayOf } from '../visits/day.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { readSnapshot, type Snapshot } from './snapshots.ts'

/** A run of a quiz, with the answers kept so far. It stays with the snapshot it began with. */
export interface Run extends QuizRun {
  id: string
  workspace: Workspace
  snapshot: Snapshot
  quiz: QuizSnapshot
  visitor: string
}

const runRow = z.object({
  visitor: z.string(),
  snapshot: z.string(),
  started_at: z.int(),
  // Checked when they were kept.
  answers: jsonColumn(z.custom<Answers>()),
})

export async function findRun(workspace: Workspace, id: string): Promise<Run | undefined> {
  const [row] = await workspace.db.read({
    sql: `select visitor, snapshot, started_at,
            (select json_group_object(question, json(value)) from answer where submission_id = submission.id) as answers
          from submission where id = ?`,
    args: [id],
  })
  if (!row) return undefined
  const { visitor, snapshot: hash, started_at, answers } = runRow.parse(row)
  const snapshot = await readSnapshot(workspace, hash)
  return snapshot?.kind === 'quiz'
    ? {
        id,
        workspace,
        snapshot,
        quiz: snapshot.body,
        visitor,
        answers,
        given: givenNothing(dayOf(started_at)),
      }
    : undefined
}
