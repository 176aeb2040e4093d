import { randomUUID } from 'node:crypto'

import { given } from '@pulya/contract/given'
import type { GrantedBonus } from '@pulya/contract/lead'
import type { Answers } from '@pulya/quiz/answers'
import { type Given, givenNothing, type Run as QuizRun } from '@pulya/quiz/run'
import type { QuizSnapshot } from '@pulya/quiz/snapshot'
import { z } from 'zod'

import { jsonColumn } from '../db/json-column.ts'
import { bonusInRow, selectBonus } from '../leads/bonus.ts'
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
  /** A contact was left at the end of this run: it is over. */
  left?: { bonus?: GrantedBonus }
}

/** Kept with the first thing that happens in it. */
export const newRun = (
  { workspace, snapshot }: Pick<Run, 'workspace' | 'snapshot'>,
  quiz: QuizSnapshot,
  visitor: string,
  begunWith: Given,
): Run => ({ id: randomUUID(), workspace, snapshot, quiz, visitor, answers: {}, given: begunWith })

const runRow = z.object({
  visitor: z.string(),
  snapshot: z.string(),
  started_at: z.int(),
  // Checked when they were kept.
  answers: jsonColumn(z.custom<Answers>()),
  given: jsonColumn(given).nullable(),
  lead: z.string().nullable(),
  bonus: bonusInRow,
})

export async function findRun(workspace: Workspace, id: string): Promise<Run | undefined> {
  const [row] = await workspace.db.read({
    sql: `select submission.visitor, submission.snapshot, started_at, submission.given, lead.id as lead,
            ${selectBonus} as bonus,
            (select json_group_object(question, json(value)) from answer where submission_id = submission.id) as answers
          from submission
          left join lead on lead.submission = submission.id
          left join bonus on bonus.code = lead.bonus
          where submission.id = ? order by lead.created_at limit 1`,
    args: [id],
  })
  if (!row) return undefined
  const { visitor, snapshot: hash, started_at, answers, lead, bonus, ...known } = runRow.parse(row)
  const snapshot = await readSnapshot(workspace, hash)
  if (snapshot?.kind !== 'quiz') return undefined
  return {
    id,
    workspace,
    snapshot,
    quiz: snapshot.body,
    visitor,
    answers,
    given: known.given ?? givenNothing(dayOf(started_at)),
    ...(lead !== null && { left: bonus ? { bonus } : {} }),
  }
}
