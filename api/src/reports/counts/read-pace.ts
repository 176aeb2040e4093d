import { z } from 'zod'

import { secondsOf } from '../../counting/pace.ts'
import type { Database } from '../../db/open.ts'
import type { Audience } from '../../visits/audience.ts'
import { pack, type Packed, packedNumbers, unpack } from './packed.ts'

const paceRow = z.object({
  variant: z.string(),
  step: z.string(),
  what: z.enum(['seconds', 'taps']),
  packed: packedNumbers,
})

/** How long steps took, and how many presses a form. */
export interface Paces {
  /** Since the step before, in the middle of those who came; `answer:*` is any question. */
  medianSeconds(step: string, variant: string): number | null
  medianTaps(step: string, variant: string): number | null
}

export async function readPaces(db: Database, experiment: string, audience: Audience): Promise<Paces> {
  const rows = await db.report({
    sql: `select variant, step, what, ${pack('bucket', 'visitors')} as packed from pace
          where experiment_id = ? and audience = ? group by variant, step, what`,
    args: [experiment, audience],
  })
  const histograms = rows.map((row) => paceRow.parse(row))
  const among = (wanted: 'seconds' | 'taps', step: string, variant: string) =>
    histograms.filter(
      (histogram) =>
        histogram.what === wanted && histogram.variant === variant && matches(histogram.step, step),
    )
  return {
    medianSeconds: (step, variant) => median(among('seconds', step, variant), secondsOf),
    medianTaps: (step, variant) => median(among('taps', step, variant), (bucket) => bucket),
  }
}

const matches = (step: string, wanted: string) =>
  wanted.endsWith('*') ? step.startsWith(wanted.slice(0, -1)) : step === wanted

/** The mean of the middle two where there are two. */
function median(
  histograms: readonly { packed: Packed }[],
  valueOf: (bucket: number) => number,
): number | null {
  const counts = new Map<number, number>()
  for (const { packed } of histograms)
    unpack(packed, (bucket, visitors) => counts.set(bucket, (counts.get(bucket) ?? 0) + visitors))
  const sorted = [...counts].toSorted(([one], [other]) => one - other)
  const all = sorted.reduce((total, [, visitors]) => total + visitors, 0)
  if (all === 0) return null
  const at = (place: number) => {
    let before = 0
    return sorted.find(([, visitors]) => (before += visitors) > place)?.[0] ?? 0
  }
  return (valueOf(at(Math.floor((all - 1) / 2))) + valueOf(at(Math.floor(all / 2)))) / 2
}
