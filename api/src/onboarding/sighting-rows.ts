import { domainToUnicode } from 'node:url'

import { z } from 'zod'

import type { Database } from '../db/open.ts'
import type { Statement } from '../db/statement.ts'

/** A firm has fewer sites than this; what is made up goes first. */
const keptMost = 200

interface NewSighting {
  host: string
  document: string
  snapshot: string
}

export const insertSighting = ({ host, document, snapshot }: NewSighting, now: number): Statement => ({
  sql: `insert into snippet_sighting (host, document_id, snapshot, first_seen_at, last_seen_at) values (?1, ?2, ?3, ?4, ?4)
        on conflict (host, document_id)
        do update set snapshot = excluded.snapshot, last_seen_at = max(last_seen_at, excluded.last_seen_at)`,
  args: [host, document, snapshot, now],
})

export const forgetOldest: Statement = {
  sql: `delete from snippet_sighting where (host, document_id) in
          (select host, document_id from snippet_sighting order by last_seen_at desc limit -1 offset ${keptMost})`,
  args: [],
}

const sightingRow = z.object({
  host: z.string(),
  document: z.string(),
  title: z.string(),
  number: z.int(),
  at: z.int(),
})

export type Sighting = z.infer<typeof sightingRow>

/** Where quizzes of the firm were seen last, the latest first; hosts as people read them. */
export async function listSightings(db: Database, most: number): Promise<Sighting[]> {
  const rows = await db.read({
    sql: `select host, snippet_sighting.document_id as document, title, number, last_seen_at as at
          from snippet_sighting
          join document on document.id = snippet_sighting.document_id
          join snapshot on snapshot.hash = snippet_sighting.snapshot
          order by last_seen_at desc limit ?`,
    args: [most],
  })
  return rows.map((row) => {
    const { host, ...seen } = sightingRow.parse(row)
    return { host: inLetters(host), ...seen }
  })
}

/** `xn--e1afmkfd.xn--p1ai` is «пример.рф» to people. */
function inLetters(host: string): string {
  const [name = '', port] = host.split(/:(?=\d+$)/)
  const letters = domainToUnicode(name) || name
  return port === undefined ? letters : `${letters}:${port}`
}
