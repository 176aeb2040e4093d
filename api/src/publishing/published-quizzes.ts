import { z } from 'zod'

import type { Workspace } from '../workspaces/workspaces.ts'
import { findDocument } from '../documents/rows.ts'
import { pathOf } from './addresses.ts'
import { readSnapshot } from './snapshots.ts'

const quizRow = z.object({ id: z.string(), slug: z.string() })

/** Paths of the published quizzes of a firm, by public id. */
export async function publishedQuizzes({ db }: Workspace): Promise<Record<string, string>> {
  const sql = `select id, slug from document where kind = 'quiz' and published is not null`
  const rows = await db.read({ sql, args: [] })
  return Object.fromEntries(
    rows.map((row) => {
      const { id, slug } = quizRow.parse(row)
      return [id, pathOf('quiz', slug)]
    }),
  )
}

/** The quiz as it is published now. */
export async function publishedQuiz(workspace: Workspace, id: string) {
  const document = await findDocument(workspace.db, id)
  const snapshot = document?.published ? await readSnapshot(workspace, document.published) : undefined
  return snapshot?.kind === 'quiz' ? snapshot : undefined
}
