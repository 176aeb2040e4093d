import type { VisitorFlawCode } from '@pulya/contract/flaw'
import type { QuizBeginning } from '@pulya/quiz/halves'
import type { VisitorQuiz } from '@pulya/quiz/visitor-face'
import type { QuizWords } from '@pulya/quiz/words'

import type { WindowWords } from './window/words.ts'

/** What a script carries besides the runtime: one quiz, in one language, in one theme. */
export interface Embed {
  snapshot: QuizBeginning
  /** Names the snapshot in everything that is sent. */
  hash: string
  /** Of flaws, only those that can be seen without the server: nobody looks the others up here. */
  words: QuizWords & WindowWords & { flaws: Record<VisitorFlawCode, string> }
  /** Of the quiz; only where there is a window to be named by it. */
  title?: string
  /** Names the build, so that the second half of the script is of the same one. */
  version: string
  /** Declarations of `--offer-*`. */
  theme: string
  /** Where events, leads and pictures go and come from, without a slash at the end. */
  api: string
}

/** The same once its second half is here: then the quiz says how it ends. */
export interface WholeEmbed extends Embed {
  snapshot: VisitorQuiz
}

/** Only screens of the second half ask for it, and they come together with it. */
export const wholeOf = (embed: Embed) => embed as WholeEmbed
