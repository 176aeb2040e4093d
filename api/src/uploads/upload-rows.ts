import { fileKinds } from '@pulya/questions/file-limits'
import { z } from 'zod'

import type { Database } from '../db/open.ts'
import type { Row, Statement } from '../db/statement.ts'
import type { Audience } from '../visits/audience.ts'

const uploadRow = z.object({
  id: z.string(),
  digest: z.string(),
  name: z.string(),
  kind: z.enum(fileKinds),
  file: z.string(),
  bytes: z.int(),
})

export type UploadRow = z.infer<typeof uploadRow>

export interface NewUpload extends UploadRow {
  source: string
  submission: string
  question: string
  audience: Audience
  at: number
}

export async function findUpload(db: Database, id: string): Promise<UploadRow | undefined> {
  const sql = 'select id, digest, name, kind, file, bytes from upload where id = ?'
  const [row] = await db.read({ sql, args: [id] })
  return row && uploadRow.parse(row)
}

/** What one run may keep. */
export interface Quota {
  files: number
  bytes: number
}

/** Adds nothing when the id is taken, or when the run would have more than it may. One row comes back when it did. */
export const insertUpload = (upload: NewUpload, { files, bytes }: Quota): Statement => ({
  sql: `
    insert into upload (id, digest, source, submission, question, audience, name, kind, file, bytes, created_at)
    select :id, :digest, :source, :submission, :question, :audience, :name, :kind, :file, :bytes, :at
    from (select count(*) as files, coalesce(sum(bytes), 0) as bytes from upload where submission = :submission) as kept
    where kept.files < :filesMax and kept.bytes + :bytes <= :bytesMax
    on conflict (id) do nothing
    returning id`,
  args: { ...upload, filesMax: files, bytesMax: bytes },
})

const usedRow = z.object({ files: z.int(), bytes: z.int() })

export async function usedBy(db: Database, submission: string): Promise<Quota> {
  const sql = 'select count(*) as files, coalesce(sum(bytes), 0) as bytes from upload where submission = ?'
  const [row] = await db.read({ sql, args: [submission] })
  return usedRow.parse(row)
}

const acceptedRow = z.object({ kind: z.enum(fileKinds) })

/** What this question of the document takes, in any version: a run stays with the one it began with. Empty for no such question. */
export async function kindsTaken(db: Database, source: string, question: string) {
  const rows = await db.read({
    sql: `select distinct accepted.value as kind
          from snapshot, json_each(body, '$.questions') as question, json_each(question.value, '$.accept') as accepted
          where document_id = ? and question.value ->> 'kind' = 'file' and question.value ->> 'key' = ?`,
    args: [source, question],
  })
  return rows.map((row) => acceptedRow.parse(row).kind)
}

/** Of these ids, those that came for this answer. */
export async function sentFor(
  db: Database,
  submission: string,
  question: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const rows = await db.read({
    sql: `select id from upload
          where submission = ? and question = ? and id in (select value from json_each(?))`,
    args: [submission, question, JSON.stringify(ids)],
  })
  return new Set(rows.map((row) => z.string().parse(row['id'])))
}

export const deleteUnclaimed = (before: number): Statement => ({
  sql: 'delete from upload where lead_id is null and created_at < ? returning file',
  args: [before],
})

export const deleteSimulated: Statement = {
  sql: `delete from upload
        where audience = 'simulated' or lead_id in (select id from lead where audience = 'simulated')
        returning file`,
  args: [],
}

export async function knownFiles(db: Database): Promise<Set<string>> {
  return new Set(filesIn(await db.read({ sql: 'select file from upload', args: [] })))
}

/** Of rows that were read or deleted. */
export const filesIn = (rows: readonly Row[] = []): string[] => rows.map(({ file }) => z.string().parse(file))
