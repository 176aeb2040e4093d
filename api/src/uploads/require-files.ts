import type { Event } from '@pulya/contract/event'
import type { FlawAt } from '@pulya/contract/flaw'
import { pointerTo } from '@pulya/contract/pointer'
import { Problem } from '@pulya/contract/problem'
import { definitions } from '@pulya/questions/definitions'

import type { Snapshot } from '../publishing/snapshots.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { sentFor } from './upload-rows.ts'

/** An answer that has been checked by the rules of its question, and its place in the request. */
interface Given {
  submission: string | undefined
  key: string
  value: unknown
  at: readonly PropertyKey[]
}

/** @throws `answers-rejected` with the place of every file that this run has not sent for this question. */
export const requireFilesOfLead = (
  workspace: Workspace,
  snapshot: Snapshot,
  submission: string | undefined,
  answers: readonly { key: string; value: unknown }[],
): Promise<void> =>
  requireFiles(
    workspace,
    snapshot,
    answers.map(({ key, value }) => ({ submission, key, value, at: ['answers', key] })),
  )

/** @throws `answers-rejected`, like those of a lead. */
export const requireFilesOfEvents = (
  workspace: Workspace,
  snapshot: Snapshot,
  events: readonly Event[],
): Promise<void> =>
  requireFiles(
    workspace,
    snapshot,
    events.flatMap(({ kind, submission, question, answer }, index) =>
      kind === 'answer' && question !== undefined && answer !== undefined
        ? [{ submission, key: question, value: answer, at: ['events', index, 'answer'] }]
        : [],
    ),
  )

async function requireFiles({ db }: Workspace, snapshot: Snapshot, answers: readonly Given[]): Promise<void> {
  if (snapshot.kind !== 'quiz') return
  const { questions } = snapshot.body
  const flaws: FlawAt[] = []
  for (const { submission = '', key, value, at } of answers) {
    if (!questions.some((question) => question.key === key && question.kind === 'file')) continue
    const { files } = definitions.file.answer.parse(value)
    const sent = await sentFor(
      db,
      submission,
      key,
      files.map(({ id }) => id),
    )
    for (const [index, { id }] of files.entries())
      if (!sent.has(id)) flaws.push({ pointer: pointerTo(...at, 'files', index), code: 'file-unknown' })
  }
  if (flaws.length > 0) throw new Problem('answers-rejected', { flaws })
}
