import type { ConsentVersion } from '@pulya/quiz/consent'
import { z } from 'zod'

import type { Workspace } from '../workspaces/workspaces.ts'

const versionRow = z.object({ id: z.string(), version: z.string(), number: z.number() })

/** The consent texts in force, by public id of their document. */
export async function readConsentVersions({ db }: Workspace): Promise<Record<string, ConsentVersion>> {
  const rows = await db.read({
    sql: `select document.id, snapshot.hash as version, snapshot.number
          from document join snapshot on snapshot.hash = document.published
          where kind = 'consent'`,
    args: [],
  })
  return Object.fromEntries(
    rows.map((row) => {
      const { id, version, number } = versionRow.parse(row)
      return [id, { version, href: `/legal/${id}/${number}` }]
    }),
  )
}
