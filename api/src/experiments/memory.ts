import { z } from 'zod'

import type { Workspace } from '../workspaces/workspaces.ts'
import { type DecisionRow, listDecisionRows } from './decision-rows.ts'
import { outcomes } from './rows.ts'
import { shownVariant } from './shown.ts'

/** How a variant did in the primary metric, when it was decided. */
const result = z.object({
  variant: z.string(),
  visitors: z.int(),
  conversions: z.int(),
  value: z.number().nullable(),
  /** Against the control; `null` for the control itself, and while there was nothing to compare with. */
  relative: z.number().nullable(),
  relativeInterval: z.object({ lower: z.number().nullable(), upper: z.number().nullable() }).nullable(),
})

/** What a firm remembers of an experiment. */
export const remembered = z.object({
  experiment: z.string(),
  name: z.string(),
  hypothesis: z.string(),
  document: z.object({ id: z.string(), title: z.string(), slug: z.string() }),
  outcome: z.enum(outcomes),
  /** The winner. */
  variant: z.string().nullable(),
  reason: z.string(),
  at: z.int(),
  by: z.string(),
  /** `null` where the numbers of that day do not say. */
  metric: z.object({ key: z.string(), unit: z.string() }).nullable(),
  results: z.array(result),
  variants: z.array(shownVariant),
})

export type Remembered = z.infer<typeof remembered>

/** Decided experiments in which every word of the question is said somewhere: name, hypothesis, reason, what was shown. */
export async function recall({ db }: Workspace, question: string): Promise<Remembered[]> {
  const wanted = plain(question).split(/\s+/).filter(Boolean)
  const rows = await listDecisionRows(db)
  return rows.filter((row) => saysAll(row, wanted)).map((row) => memoryOf(row))
}

function memoryOf(row: DecisionRow): Remembered {
  const primary = row.metrics?.find(({ role }) => role === 'primary')
  const { id, name, hypothesis, outcome, variant, reason, at, by, variants } = row
  return {
    experiment: id,
    name,
    hypothesis,
    document: { id: row.document_id, title: row.title, slug: row.slug },
    outcome,
    variant,
    reason,
    at,
    by,
    variants,
    metric: primary ? { key: primary.metric, unit: primary.unit } : null,
    results: (primary?.variants ?? []).map(({ effect, ...reached }) => ({
      variant: reached.variant,
      visitors: reached.visitors,
      conversions: reached.conversions,
      value: reached.value,
      relative: effect?.relative ?? null,
      relativeInterval: effect?.relativeInterval ?? null,
    })),
  }
}

function saysAll({ name, hypothesis, reason, title, variants }: DecisionRow, wanted: readonly string[]) {
  const shown = variants.flatMap(({ name: called, parts }) => [
    called,
    ...parts.flatMap(({ texts }) => texts),
  ])
  const text = plain([name, hypothesis, reason, title, ...shown].join('\n'))
  return wanted.every((word) => text.includes(word))
}

/** As people search: case, the dots of ё and the way a letter is composed do not matter. */
const plain = (text: string): string => text.normalize('NFKC').toLocaleLowerCase('ru').replaceAll('ё', 'е')
