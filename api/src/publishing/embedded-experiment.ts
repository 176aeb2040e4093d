import { createHash } from 'node:crypto'

import type { EmbeddedExperiment } from '@pulya/quiz/embed-script'

import { runningExperiment } from '../experiments/running.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { armsOf } from './quiz-arms.ts'

/**
 * What the script of a quiz carries of its running experiment, for the browser to draw as the server would. While it is
 * paused nobody new is drawn, and whoever was keeps their arm.
 */
export async function embeddedExperiment(
  workspace: Workspace,
  quiz: string,
): Promise<(EmbeddedExperiment & { name: string }) | undefined> {
  const running = await runningExperiment(workspace, quiz)
  const kept = running && (await armsOf(workspace, running))
  if (!running || !kept || kept.size === 0) return undefined
  const drawn = running.paused ? { ...running.drawn, traffic: 0 } : running.drawn
  const arms = running.variants.flatMap(({ key }) => {
    const arm = kept.get(key)
    return arm ? [{ hash: arm.hash, snapshot: arm.body }] : []
  })
  return { drawn, arms, name: nameOf(drawn, arms) }
}

/** Another draw is another script. */
const nameOf = (drawn: object, arms: readonly { hash: string }[]): string =>
  createHash('sha256')
    .update(JSON.stringify([drawn, arms.map(({ hash }) => hash)]))
    .digest('hex')
    .slice(0, 8)
