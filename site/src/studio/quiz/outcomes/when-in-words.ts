import type { Outcome } from '@pulya/quiz/document'

import { quizEndingWords } from '../../i18n/quiz-ending.ts'
import { conditionInWords } from '../condition-in-words.ts'
import type { Editing } from '../editing.ts'

/** For whom an outcome is: «Если …». */
export function whenInWords({ quiz, locale }: Editing, { when, match }: Outcome): string {
  const words = quizEndingWords[locale].outcomes
  const parts = [when && conditionInWords(quiz, when, locale), match && words.best(match)]
  return words.shown(parts.filter(Boolean).join(', ') || '…')
}
