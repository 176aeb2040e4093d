import type { Client } from '@pulya/api/client'

import type { Experiment } from '../api/data.ts'
import { reply } from '../api/reply.ts'
import { type Earlier, earlierOf } from './earlier.ts'

/** What the newest experiment on this page that had visitors tells of it. */
export async function readEarlier(
  api: Client,
  experiments: readonly Experiment[],
  document: string,
): Promise<Earlier | undefined> {
  const last = experiments.find((one) => one.document.id === document && one.startedAt !== null)
  if (!last) return undefined
  const param = { experiment: last.id }
  const report = await reply(
    api.api.experiments[':experiment'].report.$get({ param, query: { audience: 'people' } }),
  )
  return 'body' in report ? earlierOf(report.body) : undefined
}
