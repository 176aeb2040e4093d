import type { Locale } from '@pulya/contract/locale'
import { withUnit } from '@pulya/contract/with-unit'

import { answersInWords } from './answers-in-words.ts'
import { paramOf } from './condition.ts'
import { numberOf, type Variable } from './number-of.ts'
import { pathThrough, type Walkable } from './path.ts'
import { place } from './piped.ts'
import type { Run } from './run.ts'

/** The parts of a quiz that texts may repeat. */
export interface Speaking extends Walkable {
  locale: Locale
  scores?: readonly { key: string }[] | undefined
  /** ISO 4217, of a snapshot; a draft does not know it yet. */
  currency?: string | undefined
}

/**
 * Lines with what was said and counted put in, in the visitor's words.
 * A line that repeats what nobody said, and has no words for that, is left out: half a sentence would be worse.
 */
export function pipe(quiz: Speaking, run: Run, lines: readonly string[]): string[] {
  if (!lines.some((line) => line.includes('{'))) return [...lines]
  const said = speech(quiz, run)
  return lines.flatMap((line) => {
    let whole = true
    const text = line.replace(place, (_, name: string, fallback?: string) => {
      const words = said(name) || fallback
      whole &&= words !== undefined && words !== ''
      return words ?? ''
    })
    return whole ? [text] : []
  })
}

/** The same for a text that cannot be left out: what nobody said is nothing. */
export function pipeText(quiz: Speaking, run: Run, text: string): string {
  if (!text.includes('{')) return text
  const said = speech(quiz, run)
  return text.replace(place, (_, name: string, fallback = '') => said(name) || fallback)
}

/** What a name stands for in words; nothing when it is silent. */
function speech(quiz: Speaking, run: Run): (name: string) => string {
  const { facts } = pathThrough(quiz, ({ key }) => run.answers[key], run.given)
  const said = new Map(answersInWords(quiz, run).map(({ key, text }) => [key, text]))
  return (name) => {
    const variable = quiz.variables?.find(({ key }) => key === name)
    const counted =
      variable || name === 'score' || name === 'answered' || quiz.scores?.some(({ key }) => key === name)
    if (!counted) return said.get(name) ?? paramOf(quiz, facts, name)
    return numberInWords(quiz, numberOf(quiz, facts, name), variable)
  }
}

function numberInWords({ locale, currency }: Speaking, amount: number, variable?: Variable): string {
  const { money, unit = '' } = variable && 'formula' in variable ? variable : {}
  if (money && currency) {
    return amount.toLocaleString(locale, { style: 'currency', currency, maximumFractionDigits: 0 })
  }
  return withUnit(locale, amount.toLocaleString(locale), unit)
}
