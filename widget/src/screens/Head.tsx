import type { QuizBeginning } from '@pulya/quiz/halves'
import type { ComponentChildren } from 'preact'

import type { Embed } from '../embed.ts'
import { note } from '../visit/journal.ts'
import { goBack } from '../visit/progress.ts'

interface HeadProps {
  quiz: QuizBeginning
  words: Embed['words']
  /** On the first screen there is nowhere to go back to. */
  back: boolean
  children?: ComponentChildren
}

/** The line above every screen: the way back, and how far it is. */
export function Head({ quiz, words, back, children }: HeadProps) {
  const leave = () => {
    note('back')
    goBack(quiz)
  }
  return (
    <div class="head">
      {back && (
        <button type="button" class="back" onClick={leave}>
          {words.back}
        </button>
      )}
      {children}
    </div>
  )
}
