import { z } from 'zod'

import type { Database } from '../../db/open.ts'
import type { Audience } from '../../visits/audience.ts'
import type { Dimension } from '../shape/segments.ts'
import { segmentGroups } from './segment-rows.ts'

const segmentRow = z.object({
  dimension: z.string(),
  value: z.string(),
  step: z.string(),
  variant: z.string(),
  epoch: z.number(),
  visitors: z.number(),
  amount: z.number(),
})

/** Visitors with one fact, and those of them who reached a step inside its window. */
export type SegmentCount = z.infer<typeof segmentRow>

interface Wanted {
  experiment: string
  audience: Audience
  dimensions: readonly Dimension[]
  steps: readonly string[]
  /** The last day of exposure, `2026-01-31`; all when absent. */
  until?: string
}

const group = 'dimension, value, step, variant, epoch'

export async function readSegments(db: Database, wanted: Wanted): Promise<SegmentCount[]> {
  const rows = await db.report({
    sql: `
      select ${group}, sum(visitors) as visitors, sum(amount) as amount
      from (${segmentGroups(`${group}, sum(visitors) as visitors, sum(amount) as amount`, group, 'cohort <= :until')})
      group by ${group}`,
    args: {
      experiment: wanted.experiment,
      audience: wanted.audience,
      dimensions: JSON.stringify(wanted.dimensions),
      steps: JSON.stringify(wanted.steps),
      until: wanted.until ?? '9999-12-31',
    },
  })
  return rows.map((row) => segmentRow.parse(row))
}

/** Visitors exposed who share one fact. */
export interface ExposedGroup {
  dimension: string
  value: string
  visitors: number
  count: (variant: string, epoch: number) => number
}

export function exposedGroups(counts: readonly SegmentCount[]): ExposedGroup[] {
  const groups = Map.groupBy(counts, ({ dimension, value }) => JSON.stringify([dimension, value]))
  return [...groups.values()].map((members) => ({
    dimension: members[0]?.dimension ?? '',
    value: members[0]?.value ?? '',
    visitors: members.reduce((total, { visitors }) => total + visitors, 0),
    count: (variant, epoch) =>
      members.find((member) => member.variant === variant && member.epoch === epoch)?.visitors ?? 0,
  }))
}
