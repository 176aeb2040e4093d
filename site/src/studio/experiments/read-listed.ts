import type { Client } from '@pulya/api/client'

import type { Experiment } from '../api/data.ts'
import { reply } from '../api/reply.ts'
import type { Listed } from './groups.ts'

/** Reports only of those under way: what has ended, or has not begun, needs nobody's numbers to be listed. */
export const readListed = (api: Client, experiments: readonly Experiment[]): Promise<Listed[]> =>
  Promise.all(
    experiments.map(async (experiment) => {
      if (experiment.status !== 'running' && experiment.status !== 'paused') return { experiment }
      const report = await reply(
        api.api.experiments[':experiment'].report.$get({ param: { experiment: experiment.id }, query: {} }),
      )
      return { experiment, report: 'body' in report ? report.body : undefined }
    }),
  )
