import { z } from 'zod'

import type { Database } from '../db/open.ts'

/** Made by the firm, and not with the installation. */
const own = `document.kind <> 'consent' and document.id not in (select document_id from demo_document)`

const documentRow = z.object({
  id: z.string(),
  kind: z.enum(['offer', 'quiz']),
  slug: z.string(),
  title: z.string(),
  at: z.int(),
})

type FirstDocument = z.infer<typeof documentRow>

/** What the firm made first. */
export async function findBegun(db: Database): Promise<FirstDocument | undefined> {
  const [row] = await db.read({
    sql: `select id, kind, slug, title, created_at as at from document where ${own} order by created_at, id limit 1`,
    args: [],
  })
  return row && documentRow.parse(row)
}

/** What the firm put before visitors first. */
export async function findPublishedFirst(db: Database): Promise<FirstDocument | undefined> {
  const [row] = await db.read({
    sql: `select document.id, kind, slug, title, publication.at
          from document join publication on publication.document_id = document.id
          where ${own} order by publication.at limit 1`,
    args: [],
  })
  return row && documentRow.parse(row)
}

/** A quiz of its own that can be put on a site: the one published last. */
export async function findQuizForSite(db: Database): Promise<string | undefined> {
  const [row] = await db.read({
    sql: `select document.id from document join snapshot on snapshot.hash = document.published
          where ${own} and kind = 'quiz' order by snapshot.published_at desc limit 1`,
    args: [],
  })
  return row && z.object({ id: z.string() }).parse(row).id
}

const atRow = z.object({ at: z.int().nullable() })

/** When somebody first left a contact on a page of its own. */
export async function firstLeadAt(db: Database): Promise<number | null> {
  const [row] = await db.read({
    sql: `select min(lead.created_at) as at from lead join document on document.id = lead.source
          where ${own} and audience = 'people'`,
    args: [],
  })
  return atRow.parse(row).at
}

/** When the firm first compared anything of its own. */
export async function firstExperimentAt(db: Database): Promise<number | null> {
  const [row] = await db.read({
    sql: `select min(started_at) as at from experiment join document on document.id = experiment.document_id
          where ${own}`,
    args: [],
  })
  return atRow.parse(row).at
}
