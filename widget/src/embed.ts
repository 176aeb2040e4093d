import type { VisitorFlawCode } from '@pulya/contract/flaw'
import type { QuizSnapshot } from '@pulya/quiz/snapshot'
import type { QuizWords } from '@pulya/quiz/words'

/** What a script carries besides the runtime: one quiz, in one language, in one theme. */
export interface Embed {
  snapshot: QuizSnapshot
  /** Names the snapshot in everything that is sent. */
  hash: string
  /** Of flaws, only those that can be seen without the server: nobody looks the others up here. */
  words: QuizWords & { flaws: Record<VisitorFlawCode, string> }
  /** Declarations of `--offer-*`. */
  theme: string
  /** Where events, leads and pictures go and come from, without a slash at the end. */
  api: string
}
