import { quizDocument } from '@pulya/quiz/document'

import { reply } from '../api/reply.ts'
import type { Visit } from '../frame/visit.ts'

/**
 * How quizzes call their outcomes now, by `document/outcome key`. One whose outcome was since removed is not there, and is
 * shown by its key.
 */
export async function outcomeTitles(
  { api }: Visit,
  documents: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const read = api.api.documents[':document']
  const found = await Promise.all(
    [...new Set(documents)].map((document) => reply(read.$get({ param: { document } }))),
  )
  const titles = found.flatMap((answer) => {
    if ('refused' in answer || answer.body.kind !== 'quiz') return []
    const { outcomes } = quizDocument.parse(answer.body.draft)
    return outcomes.map(({ key, title }) => [`${answer.body.id}/${key}`, title] as const)
  })
  return new Map(titles)
}
