import { z } from 'zod'

import type { Database } from '../db/open.ts'
import type { Statement } from '../db/statement.ts'

/** SQL: ids given as a JSON array in ?1. */
const given = '(select value from json_each(?1))'
const snapshots = `(select hash from snapshot where document_id in ${given})`
const experiments = `(select id from experiment where document_id in ${given})`

export const insertDemo = (documentId: string): Statement => ({
  sql: 'insert into demo_document (document_id) values (?)',
  args: [documentId],
})

const countRow = z.object({ documents: z.int(), edited: z.int(), leads: z.int() })

export type Demo = z.infer<typeof countRow>

/** What was made with the installation and came to it; `null` when nothing of it is left. */
export async function demoIn(db: Database): Promise<Demo | null> {
  const [row] = await db.read({
    sql: `select count(*) as documents, count(*) filter (where revision > 1) as edited,
                 (select count(*) from lead where source in (select document_id from demo_document)) as leads
          from document where id in (select document_id from demo_document)`,
    args: [],
  })
  const demo = countRow.parse(row)
  return demo.documents === 0 ? null : demo
}

const textRow = z.object({ id: z.string(), demo: z.int(), texts: z.string() })

/** Every document of the firm with all that was ever written in it, to see who names whom. */
export async function listTexts(db: Database): Promise<{ id: string; demo: boolean; texts: string }[]> {
  const rows = await db.report({
    sql: `select id, id in (select document_id from demo_document) as demo,
                 draft || coalesce((select group_concat(body) from snapshot where document_id = document.id), '')
                   || coalesce((select body from scheduled_publication where document_id = document.id), '') as texts
          from document`,
    args: [],
  })
  return rows.map((row) => {
    const { demo, ...document } = textRow.parse(row)
    return { ...document, demo: demo === 1 }
  })
}

/** Consent texts that somebody agreed to on another page than these: they are proof, and stay. */
export async function agreedElsewhere(db: Database, ids: readonly string[]): Promise<string[]> {
  const rows = await db.read({
    sql: `select distinct snapshot.document_id as id
          from consent_record
          join snapshot on snapshot.hash = consent_record.version
          join lead on lead.id = consent_record.lead_id
          where snapshot.document_id in ${given} and lead.source not in ${given}`,
    args: [JSON.stringify(ids)],
  })
  return rows.map((row) => z.object({ id: z.string() }).parse(row).id)
}

const ofExperiments = [
  'uncounted unpaced new_set former_audience counter pace set_counter segment_total segment_of segment_value',
  'misdrawn quiz_arm report_link decision experiment_change epoch variant',
].flatMap((line) => line.split(' '))

const ofDocuments =
  'review_comment review_link publication scheduled_publication fit_report pinned_embed snippet_sighting'.split(
    ' ',
  )

/** In the order in which one thing refers to another. The first answers with the files to take away. */
const deletions = [
  `delete from upload where source in ${given} returning file`,
  `delete from lead where source in ${given}`,
  'delete from contact where id not in (select contact_id from lead)',
  // With their steps; what the triggers leave to be counted goes with the counters.
  `delete from exposure where experiment_id in ${experiments}`,
  ...ofExperiments.map((table) => `delete from ${table} where experiment_id in ${experiments}`),
  `delete from answer where submission_id in (select id from submission where snapshot in ${snapshots})`,
  `delete from submission where snapshot in ${snapshots}`,
  `delete from event where source in ${given}`,
  `delete from experiment where document_id in ${given}`,
  `delete from rendering where hash in ${snapshots}`,
  // Answers before what they answer.
  `delete from review_comment where thread_id is not null and document_id in ${given}`,
  ...ofDocuments.map((table) => `delete from ${table} where document_id in ${given}`),
  `update document set published = null where id in ${given}`,
  `delete from snapshot where document_id in ${given}`,
]

/** All of these documents and whatever came of them. What of the demo stays is the firm's own from then on. */
export const deleteDemo = (ids: readonly string[]): Statement[] => [
  ...deletions.map((sql) => ({ sql, args: sql.includes('?1') ? [JSON.stringify(ids)] : [] })),
  { sql: 'delete from demo_document', args: [] },
  { sql: `delete from document where id in ${given}`, args: [JSON.stringify(ids)] },
]

/** Where they stood: their addresses, and the domains that led to them. */
export const deleteAddresses = (ids: readonly string[]): Statement[] =>
  ['address', 'old_address', 'domain'].map((table) => ({
    sql: `delete from ${table} where document_id in ${given}`,
    args: [JSON.stringify(ids)],
  }))
