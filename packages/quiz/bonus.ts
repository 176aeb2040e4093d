import type { Locale } from '@pulya/contract/locale'
import { withUnit } from '@pulya/contract/with-unit'

import type { QuizDocument } from './document.ts'
import { formulaOf } from './number-of.ts'
import { pathThrough, type Walkable } from './path.ts'
import type { Run } from './run.ts'

/** How much this visitor has earned by the answers so far; `undefined` when that is nothing. Granted by the server only. */
export function bonusOf(
  quiz: Walkable & Pick<QuizDocument, 'bonus'>,
  { answers, given }: Run,
): { amount: number; unit: string; days: number } | undefined {
  if (!quiz.bonus) return undefined
  const { facts } = pathThrough(quiz, ({ key }) => answers[key], given)
  const amount = formulaOf(quiz, facts, quiz.bonus.amount)
  return amount > 0 ? { amount, unit: quiz.bonus.unit, days: quiz.bonus.days } : undefined
}

/** `5 %` in Russian, `5%` in English. */
export const bonusInWords = (locale: Locale, { amount, unit }: { amount: number; unit: string }): string =>
  withUnit(locale, amount.toLocaleString(locale), unit)
