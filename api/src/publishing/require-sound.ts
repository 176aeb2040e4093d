import { Problem } from '@pulya/contract/problem'
import { checkQuiz } from '@pulya/quiz/check/check-quiz'
import { flawsOf } from '@pulya/quiz/check/finding'

import type { Snapshot } from './snapshots.ts'

/**
 * Nothing goes to visitors that would lead some of them nowhere. A draft may: it is saved and previewed all the same.
 *
 * @throws `document-rejected` with the place of every error.
 */
export function requireSound(snapshot: Snapshot): void {
  if (snapshot.kind !== 'quiz') return
  const flaws = flawsOf(checkQuiz(snapshot.body))
  if (flaws.length > 0) throw new Problem('document-rejected', { flaws })
}
