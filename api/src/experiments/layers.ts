import type { FlawAt } from '@pulya/contract/flaw'
import { pointerTo } from '@pulya/contract/pointer'
import { z } from 'zod'

import type { Database } from '../db/open.ts'
import type { DocumentKind } from '../documents/document.ts'
import type { Experiment } from './rows.ts'

/** Its visitors are drawn alike for all experiments on one surface, and independently of the other one. */
export const layerSalt = (workspaceKey: string, surface: DocumentKind): string => `${workspaceKey}/${surface}`

/** For all experiments of a firm the same visitors see none. */
export const holdoutSalt = (workspaceKey: string): string => `${workspaceKey}/holdout`

/** A flaw when another experiment on this surface, ready or with visitors, has some of the same part of the layer. */
export async function takenLayer(
  db: Database,
  { id, layer }: Pick<Experiment, 'id' | 'layer'>,
  surface: DocumentKind,
): Promise<FlawAt[]> {
  if (!layer) return []
  const rows = await db.read({
    sql: `select experiment.name from experiment join document on document.id = experiment.document_id
          where document.kind = ? and experiment.id <> ? and experiment.status in ('ready', 'running', 'paused')
            and layer_from < ? and layer_to > ? order by layer_from limit 3`,
    args: [surface, id, layer.to, layer.from],
  })
  if (rows.length === 0) return []
  const names = rows.map((row) => z.object({ name: z.string() }).parse(row).name)
  return [{ code: 'layer-taken', limit: names.join(', '), pointer: pointerTo('layer') }]
}
