import { z } from 'zod'

import type { Database } from '../db/open.ts'
import type { Statement } from '../db/statement.ts'

/** Kinds that visitors open by a slug. */
export type PageKind = 'offer' | 'quiz'

export interface Address {
  kind: PageKind
  slug: string
  workspaceKey: string
  documentId: string
}

const addressRow = z.object({
  kind: z.enum(['offer', 'quiz']),
  slug: z.string(),
  workspaceKey: z.string(),
  documentId: z.string(),
})

export async function findAddress(
  control: Database,
  kind: PageKind,
  slug: string,
): Promise<Address | undefined> {
  const [row] = await control.read({
    sql: `select kind, slug, workspace_key as workspaceKey, document_id as documentId
          from address where kind = ? and slug = ?`,
    args: [kind, slug],
  })
  return row && addressRow.parse(row)
}

/** A document has one address. Taken addresses stay with whoever has them: look who has it afterwards. */
export const claimAddress = ({ kind, slug, workspaceKey, documentId }: Address): Statement => ({
  sql: `insert into address (kind, slug, workspace_key, document_id)
        select ?1, ?2, ?3, ?4 where not exists (select 1 from address where kind = ?1 and slug = ?2)
        on conflict (document_id) do update set slug = excluded.slug`,
  args: [kind, slug, workspaceKey, documentId],
})
