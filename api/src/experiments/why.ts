import { assign, type Assignment, type Experiment as Drawn } from '@pulya/assign/assign'
import { draw } from '@pulya/assign/draw'
import { z } from 'zod'

import type { Database } from '../db/open.ts'
import { requireDocument } from '../documents/save-draft.ts'
import { audiences } from '../visits/audience.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { drawnOf } from './drawn-of.ts'
import { readEpochs } from './life-rows.ts'
import { readPolicy } from './policy.ts'
import { requireExperiment } from './require-experiment.ts'
import { type Experiment, findSalt } from './rows.ts'

/** In [0, 1); always the same for this visitor and purpose. */
const drawnNumber = z.number()

export const reasonsWhy = z.object({
  visitor: z.string(),
  /** What they see on the page now; of the variants of the document. */
  shows: z.string(),
  /** What settled that: the exposure that is written, or the first draw that leaves them out, or the last one. */
  decidedBy: z.enum(['exposure', 'status', 'holdout', 'layer', 'traffic', 'weights']),
  /** `null`: not part of the experiment. */
  variant: z.string().nullable(),
  /** `null` where there is none. */
  holdout: z.object({ draw: drawnNumber, share: z.number(), excluded: z.boolean() }).nullable(),
  layer: z.object({ draw: drawnNumber, from: z.number(), to: z.number(), inside: z.boolean() }).nullable(),
  traffic: z.object({ draw: drawnNumber, share: z.number(), inside: z.boolean() }),
  /** Of the newest epoch, in the order in which they are drawn. */
  weights: z.object({
    draw: drawnNumber,
    epoch: z.int().nullable(),
    variants: z.array(z.object({ variant: z.string(), weight: z.number() })),
  }),
  /** When they were first shown a variant, which is theirs from then on. */
  exposure: z
    .object({ variant: z.string(), epoch: z.int(), at: z.int(), audience: z.enum(audiences) })
    .nullable(),
})

type ReasonsWhy = z.infer<typeof reasonsWhy>
type Exposed = NonNullable<ReasonsWhy['exposure']>

/** Why a visitor sees what they see: every draw with its number, and what is written of them. */
export async function whyVariant(workspace: Workspace, id: string, visitor: string): Promise<ReasonsWhy> {
  const experiment = await requireExperiment(workspace, id)
  const { document, variants } = experiment
  const { kind } = await requireDocument(workspace, document.id)
  const { holdout } = await readPolicy(workspace.db)
  const salt = await findSalt(workspace.db, id)
  const drawn = drawnOf({ ...experiment, firm: workspace.key, kind, holdout, salt })
  const assigned = assign(drawn, visitor)
  const exposure = await findExposure(workspace.db, id, visitor)
  const decidedBy = settledBy(experiment, exposure, assigned)
  const own = assigned.variant === null ? undefined : variants[assigned.variant]
  const seen = decidedBy === 'exposure' ? variants.find(({ key }) => key === exposure?.variant) : undefined
  const shown = decidedBy === 'weights' ? own : seen
  return {
    visitor,
    shows: (shown ?? variants.find(({ control }) => control))?.shows ?? 'A',
    decidedBy,
    variant: shown?.key ?? null,
    ...drawsOf(drawn, assigned, visitor),
    weights: {
      draw: draw('variant', salt, visitor),
      epoch: (await readEpochs(workspace.db, id)).at(-1)?.epoch ?? null,
      variants: variants.map(({ key, weight }) => ({ variant: key, weight })),
    },
    exposure,
  }
}

/** In the order in which the page asks. */
function settledBy(
  { status }: Experiment,
  exposure: Exposed | null,
  { excludedByHoldout, inLayer, enrolled }: Assignment,
): ReasonsWhy['decidedBy'] {
  if (status !== 'running' && status !== 'paused') return 'status'
  if (exposure) return 'exposure'
  if (status === 'paused') return 'status'
  if (excludedByHoldout) return 'holdout'
  if (!inLayer) return 'layer'
  return enrolled ? 'weights' : 'traffic'
}

function drawsOf(
  { salt, traffic, layer, holdout }: Drawn,
  { excludedByHoldout, inLayer }: Assignment,
  visitor: string,
): Pick<ReasonsWhy, 'holdout' | 'layer' | 'traffic'> {
  const [heldOut, place, share] = [
    draw('holdout', holdout?.salt ?? '', visitor),
    draw('layer', layer?.salt ?? '', visitor),
    draw('traffic', salt, visitor),
  ]
  return {
    holdout: holdout ? { draw: heldOut, share: holdout.share, excluded: excludedByHoldout } : null,
    layer: layer ? { draw: place, from: layer.from, to: layer.to, inside: inLayer } : null,
    traffic: { draw: share, share: traffic, inside: share < traffic },
  }
}

async function findExposure(db: Database, id: string, visitor: string): Promise<Exposed | null> {
  const sql = 'select variant, epoch, at, audience from exposure where experiment_id = ? and visitor = ?'
  const [row] = await db.read({ sql, args: [id, visitor] })
  return row ? reasonsWhy.shape.exposure.unwrap().parse(row) : null
}
