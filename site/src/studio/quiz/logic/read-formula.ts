import type { Locale } from '@pulya/contract/locale'
import { explain } from '@pulya/quiz/formula/explain'
import { minusMeant } from '@pulya/quiz/formula/minus-meant'
import { namesIn } from '@pulya/quiz/formula/names-in'
import { parseFormula } from '@pulya/quiz/formula/parse'
import { tokensIn } from '@pulya/quiz/formula/tokens'

import type { QuizNumbersWords } from '../../i18n/quiz-numbers.ts'

interface FormulaTrouble {
  text: string
  /** Where, as `setSelectionRange` counts. */
  at: number
  length: number
}

export interface FormulaRead {
  /** In the order of the text. */
  names: readonly string[]
  trouble?: FormulaTrouble
}

/** What a formula speaks of, and what is wrong with it in words: one that cannot be read, or a name nobody knows. */
export function readFormula(
  text: string,
  knows: (name: string) => boolean,
  words: QuizNumbersWords['formula'],
  locale: Locale,
): FormulaRead {
  const read = parseFormula(text)
  if ('error' in read) {
    const { at, length } = read.error
    return { names: [], trouble: { text: explain(locale, read.error), at, length } }
  }
  const names = namesIn(read.formula)
  const stranger = names.find((name) => !knows(name))
  if (stranger === undefined) return { names }
  const at = tokensIn(text).tokens.find((token) => token.text === stranger)?.at ?? 0
  const meant = minusMeant(stranger, knows)
  const said = [words.unknown(stranger), ...(meant ? [words.meant(meant)] : [])].join('. ')
  return { names: names.filter(knows), trouble: { text: said, at, length: stranger.length } }
}
