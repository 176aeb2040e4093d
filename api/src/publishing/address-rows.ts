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

/** @returns Where the document stands now: under another slug than was asked for, if it has moved. */
export async function findAddress(
  control: Database,
  kind: PageKind,
  slug: string,
): Promise<Address | undefined> {
  const [row] = await control.read({
    sql: `select kind, slug, workspace_key as workspaceKey, document_id as documentId
          from address where kind = ?1 and (slug = ?2 or document_id =
            (select document_id from old_address where kind = ?1 and slug = ?2))
          order by slug <> ?2 limit 1`,
    args: [kind, slug],
  })
  return row && addressRow.parse(row)
}

/** Of everything that visitors can open. */
export async function listAddresses(control: Database): Promise<Address[]> {
  const sql = `select kind, slug, workspace_key as workspaceKey, document_id as documentId from address
               order by kind, slug`
  return (await control.read({ sql, args: [] })).map((row) => addressRow.parse(row))
}

/**
 * A document has one address. Taken ones stay with whoever has them, and ones that were printed somewhere with the firm
 * that had them: look who has it afterwards. The one before goes on leading there.
 */
export const claimAddress = ({ kind, slug, workspaceKey, documentId }: Address, now: number): Statement[] => [
  {
    sql: `insert into old_address (kind, slug, workspace_key, document_id, moved_at)
          select kind, slug, workspace_key, document_id, ?4 from address
          where document_id = ?3 and slug <> ?2 and ${free}
          on conflict (kind, slug) do update set document_id = excluded.document_id, moved_at = excluded.moved_at`,
    args: [kind, slug, documentId, now, workspaceKey],
  },
  {
    sql: `insert into address (kind, slug, workspace_key, document_id)
          select ?1, ?2, ?5, ?3 where ${free}
          on conflict (document_id) do update set slug = excluded.slug`,
    args: [kind, slug, documentId, now, workspaceKey],
  },
  {
    sql: `delete from old_address where kind = ?1 and slug = ?2
            and exists (select 1 from address where kind = ?1 and slug = ?2)`,
    args: [kind, slug],
  },
]

/** Of the slug ?2 for the firm ?5. */
const free = `
  not exists (select 1 from address where kind = ?1 and slug = ?2)
  and not exists (select 1 from old_address where kind = ?1 and slug = ?2 and workspace_key <> ?5)`
