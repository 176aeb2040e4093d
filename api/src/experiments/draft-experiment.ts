import { randomBytes } from 'node:crypto'

import type { FlawAt } from '@pulya/contract/flaw'
import { Problem } from '@pulya/contract/problem'
import { z } from 'zod'

import { parseDocument } from '../documents/document.ts'
import { newPublicId } from '../documents/new-id.ts'
import type { DocumentRow } from '../documents/rows.ts'
import { requireDocument } from '../documents/save-draft.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { type Comparable, comparedIn, type ComparedVariant, controlFirst } from './compared.ts'
import { insertDraft } from './life-rows.ts'
import { layer, type Plan, traffic, wantedPlan, type WantedPlan, weights } from './plan.ts'
import { planOf } from './plan-of.ts'
import { readPolicy } from './policy.ts'
import { requireExperiment } from './require-experiment.ts'
import type { Experiment } from './rows.ts'

export const experimentName = z.string().trim().min(1).max(120)
export const hypothesis = z.string().trim().max(2000)

export const newExperiment = z.strictObject({
  name: experimentName,
  /** What is expected, and why. */
  hypothesis: hypothesis.default(''),
  purpose: z.enum(['ab', 'aa']).default('ab'),
  plan: wantedPlan,
  traffic: traffic.default(1),
  layer: layer.nullable().default(null),
  /** All variants alike when absent. */
  weights: weights.optional(),
})

/**
 * Plans to compare the variants of a page. Nobody is shown anything yet.
 *
 * @throws `plan-impossible` with the place of everything that makes it so.
 */
export async function draftExperiment(
  workspace: Workspace,
  documentId: string,
  { weights: shares, plan, ...about }: z.infer<typeof newExperiment>,
  { by, now }: { by: string; now: number },
): Promise<Experiment> {
  const page = comparableOf(await requireDocument(workspace, documentId))
  const variants = settled(comparedIn(page, about.purpose, shares)).variants
  const planned = await planFor(workspace, plan, { ...about, variants })
  const id = newPublicId(workspace.key)
  const salt = randomBytes(12).toString('base64url')
  await workspace.db.write(insertDraft({ ...about, id, documentId, salt, by, plan: planned, variants }, now))
  return requireExperiment(workspace, id)
}

/** The page of an offer or a quiz as its draft is now. @throws `not-found` for what nobody visits. */
export function comparableOf({ kind, draft }: DocumentRow): Comparable {
  if (kind === 'consent') throw new Problem('not-found')
  return parseDocument(kind, draft)
}

/** @throws `plan-impossible`. */
export async function planFor(
  { db }: Workspace,
  wanted: WantedPlan,
  about: Pick<Experiment, 'traffic' | 'layer'> & { variants: readonly ComparedVariant[] },
): Promise<Plan> {
  const { holdout } = await readPolicy(db)
  return settled(planOf(wanted, { ...about, weights: controlFirst(about.variants), holdout })).plan
}

/** @throws `plan-impossible`. */
export function settled<Made extends object>(made: Made | { flaws: FlawAt[] }): Made {
  if ('flaws' in made) throw new Problem('plan-impossible', { flaws: made.flaws })
  return made
}

const wanted = z.object(wantedPlan.shape)

/** What was asked for, without what follows from it. */
export const wantedOf = (plan: Plan): WantedPlan => wanted.parse(plan)
