import { z } from 'zod'

import type { Database } from '../db/open.ts'
import type { Statement } from '../db/statement.ts'

/** One page as it goes over the wire. */
export interface Rendering {
  face: string
  html: string
  gzip: ArrayBuffer
  brotli: ArrayBuffer
}

export const insertRendering = (
  hash: string,
  look: string,
  { face, html, gzip, brotli }: Rendering,
): Statement => ({
  sql: `insert into rendering (hash, face, look, html, gzip, brotli) values (?, ?, ?, ?, ?, ?)
        on conflict (hash, face) do update
        set look = excluded.look, html = excluded.html, gzip = excluded.gzip, brotli = excluded.brotli`,
  args: [hash, face, look, html, gzip, brotli],
})

const renderingRow = z.object({
  face: z.string(),
  html: z.string(),
  gzip: z.instanceof(ArrayBuffer),
  brotli: z.instanceof(ArrayBuffer),
})

/** Those drawn by this build of the site. */
export async function readRenderings(db: Database, hash: string, look: string): Promise<Rendering[]> {
  const rows = await db.read({
    sql: 'select face, html, gzip, brotli from rendering where hash = ? and look = ?',
    args: [hash, look],
  })
  return rows.map((row) => renderingRow.parse(row))
}
