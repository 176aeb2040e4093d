import { createHash } from 'node:crypto'

import { quizOf } from '@pulya/quiz/variant'

import type { Statement } from '../db/statement.ts'
import type { RunningExperiment } from '../experiments/running.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { cachePerOwner } from './bounded-cache.ts'
import { readSnapshot, type SnapshotOf } from './snapshots.ts'

type Comparing = Pick<RunningExperiment, 'id' | 'snapshot' | 'variants'>

const armsOfExperiments = cachePerOwner<ReadonlyMap<string, SnapshotOf<'quiz'>>>(200)

/**
 * What each variant of an experiment shows of its quiz, by variant; empty where the experiment is about an offer. All are
 * kept before the first visitor is shown one.
 */
export async function armsOf(
  workspace: Workspace,
  experiment: Comparing,
): Promise<ReadonlyMap<string, SnapshotOf<'quiz'>>> {
  const known = await armsOfExperiments(workspace).get(experiment.id, () => makeArms(workspace, experiment))
  return known ?? new Map()
}

async function makeArms(workspace: Workspace, { id, snapshot: hash, variants }: Comparing) {
  const whole = await readSnapshot(workspace, hash)
  if (whole?.kind !== 'quiz') return undefined
  const arms = variants.map(({ key, shows }) => {
    const body = quizOf(whole.body, shows)
    return { key, body, hash: nameOf(id, key, body) }
  })
  await workspace.db.write(arms.flatMap((arm) => keepArm(id, hash, arm)))
  const kept = await Promise.all(
    arms.map(async (arm) => [arm.key, await readSnapshot(workspace, arm.hash)] as const),
  )
  return new Map(kept.flatMap(([key, arm]) => (arm?.kind === 'quiz' ? [[key, arm] as const] : [])))
}

/** Of its content and of what it is shown for: the same words in the next experiment are another arm. */
const nameOf = (experiment: string, variant: string, body: object): string =>
  createHash('sha256').update(JSON.stringify({ experiment, variant, body })).digest('hex').slice(0, 32)

const keepArm = (
  experiment: string,
  whole: string,
  { key, hash, body }: { key: string; hash: string; body: object },
): Statement[] => [
  {
    sql: `insert into snapshot (hash, document_id, number, body, published_at, published_by)
          select ?1, document_id, 0, ?2, published_at, published_by from snapshot where hash = ?3
          on conflict (hash) do nothing`,
    args: [hash, JSON.stringify(body), whole],
  },
  {
    sql: `insert into quiz_arm (snapshot, experiment_id, variant) values (?, ?, ?) on conflict do nothing`,
    args: [hash, experiment, key],
  },
]
