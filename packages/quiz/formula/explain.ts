import type { Locale } from '@pulya/contract/locale'

import { charactersMax, digitsMax, nestingMax, type FormulaError } from './formula.ts'
import { sentenceFor } from './sentence.ts'
import { formulaWords } from './words.ts'

/** For the marketer: what is wrong at that place and what to write there. */
export function explain(locale: Locale, error: FormulaError): string {
  const { found, after } = error
  const { sentences, usage } = formulaWords[locale]
  const values = new Map<string, unknown>([
    ['found', found],
    ['after', after],
    ['joined', after + found],
    ['pointed', found.replace(',', '.')],
    ['spaced', found.replaceAll(',', ', ')],
    ['usage', Object.values(usage).find((line) => line.startsWith(`${found}(`))],
    ['functions', Object.values(usage).join(', ')],
    ['charactersMax', charactersMax],
    ['nestingMax', nestingMax],
    ['digitsMax', digitsMax],
  ])
  return sentences[sentenceFor(error)].replace(/\{(\w+)\}/g, (_, name: string) => String(values.get(name)))
}
