import { setTimeout as wait } from 'node:timers/promises'

import { z } from 'zod'

import { openFirmOf } from '../../database.ts'
import { firstByte } from './first-byte.ts'
import { startIngest } from './ingest.ts'
import { serve } from './served.ts'

export interface Measured {
  events: number
  report: { first: number; middle: number }
  page: { first: number; middle: number }
  ingest: { sent: number; perSecond: number; errors: number }
}

const ingestPerSecond = 300
const warmUpMs = 2000

/** How soon the report over this data begins to come, while visitors go on coming. */
export async function measure(dataFolder: string): Promise<Measured> {
  const { experiment, source, snapshot, events } = await experimentIn(dataFolder)
  const served = await serve(dataFolder)
  const { address, cookie } = served
  const ingest = startIngest(address, { source, snapshot }, ingestPerSecond)
  try {
    await wait(warmUpMs)
    const report = await firstByte(`${address}/api/experiments/${experiment}/report`, cookie)
    const page = await firstByte(`${address}/studio/experiments/${experiment}`, cookie)
    return { events, report, page, ingest: await ingest.end() }
  } finally {
    await ingest.end()
    await served.stop()
  }
}

const running = z.object({
  experiment: z.string(),
  source: z.string(),
  snapshot: z.string(),
  events: z.number(),
})

async function experimentIn(dataFolder: string): Promise<z.infer<typeof running>> {
  const firm = await openFirmOf(dataFolder, 'bankrotstvo')
  const [found] = await firm.rows(
    `select id as experiment, document_id as source, snapshot, (select max(seq) from event) as events
     from experiment where status = 'running'`,
  )
  firm.close()
  return running.parse({ ...found })
}
