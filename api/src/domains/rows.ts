import { z } from 'zod'

import type { Database } from '../db/open.ts'
import type { Statement } from '../db/statement.ts'

const domainRow = z.object({
  host: z.string(),
  workspace_key: z.string(),
  document_id: z.string(),
  token: z.string(),
  created_at: z.number(),
  verified_at: z.number().nullable(),
})

export type DomainRow = z.infer<typeof domainRow>

/** A host of a customer and what stands at its `/`. */
export interface CustomerHost {
  host: string
  workspaceKey: string
  documentId: string
  /** Absent while the offer is not published. */
  slug: string | null
}

const verifiedRow = z.object({
  host: z.string(),
  workspaceKey: z.string(),
  documentId: z.string(),
  slug: z.string().nullable(),
})

/** In the order they were verified. */
export async function listVerified(control: Database): Promise<CustomerHost[]> {
  const rows = await control.read({
    sql: `select host, domain.workspace_key as workspaceKey, domain.document_id as documentId, slug
          from domain left join address on address.document_id = domain.document_id
          where verified_at is not null order by verified_at, host`,
    args: [],
  })
  return rows.map((row) => verifiedRow.parse(row))
}

export async function listDomains(control: Database, workspaceKey: string): Promise<DomainRow[]> {
  const sql = 'select * from domain where workspace_key = ? order by created_at, host'
  const rows = await control.read({ sql, args: [workspaceKey] })
  return rows.map((row) => domainRow.parse(row))
}

export async function findDomain(
  control: Database,
  workspaceKey: string,
  host: string,
): Promise<DomainRow | undefined> {
  const sql = 'select * from domain where workspace_key = ? and host = ?'
  const [row] = await control.read({ sql, args: [workspaceKey, host] })
  return row && domainRow.parse(row)
}

/** A host the firm has named before keeps its token and leads to this document from now on. */
export const insertDomain = ({
  host,
  workspace_key,
  document_id,
  token,
  created_at,
}: Omit<DomainRow, 'verified_at'>): Statement => ({
  sql: `insert into domain (host, workspace_key, document_id, token, created_at) values (?, ?, ?, ?, ?)
        on conflict (host, workspace_key) do update set document_id = excluded.document_id`,
  args: [host, workspace_key, document_id, token, created_at],
})

/** Whoever proves it last has it: the former firm can no longer, since the DNS is not theirs. */
export const verifyDomain = (workspaceKey: string, host: string, now: number): Statement[] => [
  {
    sql: 'update domain set verified_at = null where host = ? and workspace_key <> ?',
    args: [host, workspaceKey],
  },
  {
    sql: `update domain set verified_at = coalesce(verified_at, ?3) where host = ?1 and workspace_key = ?2`,
    args: [host, workspaceKey, now],
  },
]

export const deleteDomain = (workspaceKey: string, host: string): Statement => ({
  sql: 'delete from domain where workspace_key = ? and host = ?',
  args: [workspaceKey, host],
})
