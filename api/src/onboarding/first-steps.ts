import type { Context } from '../context.ts'
import { addressOf } from '../publishing/addresses.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { demoIn } from './demo-rows.ts'
import { listSightings } from './sighting-rows.ts'
import {
  findBegun,
  findPublishedFirst,
  findQuizForSite,
  firstExperimentAt,
  firstLeadAt,
} from './step-rows.ts'

const sitesTold = 5

/** How far a firm has come on its way from nothing to a test that runs. What was made with the installation is no step. */
export async function readFirstSteps(context: Context, { db }: Workspace) {
  const [begun, published, quiz, sightings, leadAt, experimentAt, demo] = await Promise.all([
    findBegun(db),
    findPublishedFirst(db),
    findQuizForSite(db),
    listSightings(db, sitesTold),
    firstLeadAt(db),
    firstExperimentAt(db),
    demoIn(db),
  ])
  return {
    begun: begun ?? null,
    published:
      begun && published
        ? {
            ...published,
            address: addressOf(context, published),
            seconds: Math.max(0, Math.round((published.at - begun.at) / 1000)),
          }
        : null,
    quiz: quiz ?? null,
    sightings,
    leadAt,
    experimentAt,
    demo,
  }
}
