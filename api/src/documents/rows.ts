import { z } from 'zod'

import { anyJson } from '../db/json-column.ts'
import type { Database } from '../db/open.ts'
import type { SqlValue, Statement } from '../db/statement.ts'
import { documentKinds } from './document.ts'

const documentRow = z.object({
  id: z.string(),
  kind: z.enum(documentKinds),
  slug: z.string(),
  title: z.string(),
  draft: anyJson,
  revision: z.number(),
  published: z.string().nullable(),
  published_revision: z.number().nullable(),
  published_at: z.number().nullable(),
  number: z.number().nullable(),
  running: z.string().nullable(),
  updated_at: z.number(),
  /** From then on it has ended. */
  end_at: z.number().nullable(),
  archived_at: z.number().nullable(),
  /** Public id. */
  copied_from: z.string().nullable(),
  demo: z.number(),
})

export type DocumentRow = z.infer<typeof documentRow>

const select = `
  select document.id, kind, slug, title, draft, revision, published, published_revision, document.updated_at,
         end_at, snapshot.published_at, snapshot.number, experiment.id as running, archived_at, copied_from,
         document.id in (select document_id from demo_document) as demo
  from document
  left join snapshot on snapshot.hash = document.published
  left join experiment on experiment.document_id = document.id and experiment.status in ('running', 'paused')`

export async function listDocuments(db: Database): Promise<DocumentRow[]> {
  const rows = await db.read({ sql: `${select} order by document.created_at, document.id`, args: [] })
  return rows.map((row) => documentRow.parse(row))
}

export async function findDocument(db: Database, id: string): Promise<DocumentRow | undefined> {
  const [row] = await db.read({ sql: `${select} where document.id = ?`, args: [id] })
  return row && documentRow.parse(row)
}

export interface NewDocument {
  id: string
  kind: DocumentRow['kind']
  slug: string
  title: string
  draft: unknown
  /** Public id of the one it is a copy of. */
  copiedFrom?: string
}

/** Changes nothing where the id or the address is taken; one row comes back when it did. */
export const insertDocument = (
  { id, kind, slug, title, draft, copiedFrom }: NewDocument,
  now: number,
): Statement => ({
  sql: `insert into document (id, kind, slug, title, draft, revision, created_at, updated_at, copied_from)
        values (?1, ?2, ?3, ?4, ?5, 1, ?6, ?6, ?7)
        on conflict do nothing returning id`,
  args: [id, kind, slug, title, JSON.stringify(draft), now, copiedFrom ?? null],
})

/** Changes nothing when somebody saved in between; one row comes back when it did. */
export const updateDraft = (
  id: string,
  revision: number,
  title: string,
  draft: unknown,
  now: number,
): Statement => ({
  sql: `update document set draft = ?3, title = ?4, revision = revision + 1, updated_at = ?5
        where id = ?1 and revision = ?2 returning revision`,
  args: [id, revision, JSON.stringify(draft), title, now],
})

/** What was put away first keeps its time. One row comes back: when it was put away, if it is. */
export const updateArchived = (id: string, archived: boolean, now: number): Statement => ({
  sql: `update document set archived_at = iif(?2, coalesce(archived_at, ?3), null) where id = ?1 returning archived_at`,
  args: [id, archived ? 1 : 0, now],
})

export const updateSlug = (id: string, slug: string, now: number): Statement => ({
  sql: 'update document set slug = ?2, updated_at = ?3 where id = ?1',
  args: [id, slug, now],
})

export interface NewSnapshot {
  hash: string
  documentId: string
  body: unknown
  publishedBy: string
}

/** Freezes the content. The same content again is the version it was. */
export const insertSnapshot = (
  { hash, documentId, body, publishedBy }: NewSnapshot,
  now: number,
): Statement => ({
  sql: `insert into snapshot (hash, document_id, number, body, published_at, published_by)
        select ?1, ?2, 1 + coalesce((select max(number) from snapshot where document_id = ?2), 0), ?3, ?4, ?5
        where true on conflict (hash) do nothing`,
  args: [hash, documentId, JSON.stringify(body), now, publishedBy],
})

const snapshotRow = z.object({
  hash: z.string(),
  document_id: z.string(),
  number: z.number(),
  body: anyJson,
  published_at: z.number(),
  kind: z.enum(documentKinds),
  /** Of an arm, whose it is. */
  experiment: z.string().nullish(),
  variant: z.string().nullish(),
})

export type SnapshotRow = z.infer<typeof snapshotRow>

const selectSnapshot = `
  select hash, document_id, number, body, snapshot.published_at, kind, experiment_id as experiment, variant
  from snapshot join document on document.id = snapshot.document_id
  left join quiz_arm on quiz_arm.snapshot = hash`

export const findSnapshot = (db: Database, hash: string) => oneSnapshot(db, 'hash = ?', [hash])

export const findSnapshotByNumber = (db: Database, documentId: string, number: number) =>
  oneSnapshot(db, 'document_id = ? and number = ?', [documentId, number])

async function oneSnapshot(db: Database, where: string, args: SqlValue[]): Promise<SnapshotRow | undefined> {
  const [row] = await db.read({ sql: `${selectSnapshot} where ${where}`, args })
  return row && snapshotRow.parse(row)
}
