import { z } from 'zod'

/**
 * The id of a published thing as visitors see it, `k7f3-q9d2`: the key of the workspace, then its own id there,
 * so that no public request needs a search for the database it belongs to. 0 and 1 are left out: they are misread.
 */
export const publicId = z
  .string()
  .regex(/^[a-z2-9]{4,12}-[a-z2-9]{4,12}$/, 'id-invalid')
  .meta({ description: 'Public id of a published document', example: 'k7f3-q9d2' })

export const workspaceKey = z
  .string()
  .regex(/^[a-z2-9]{4,12}$/, 'id-invalid')
  .meta({ description: 'Key of a workspace: the first half of its public ids', example: 'k7f3' })

/** Of an id that has been parsed: `k7f3-q9d2` → `k7f3`. */
export function workspaceOf(id: string): string {
  return id.slice(0, id.indexOf('-'))
}
