import type { Locale } from '@pulya/contract/locale'

import { answersInWords } from './answers-in-words.ts'
import { paramOf } from './condition.ts'
import { numberOf } from './number-of.ts'
import { pathThrough, type Walkable } from './path.ts'
import { place } from './piped.ts'
import type { Run } from './run.ts'

type Speaking = Walkable & { locale: Locale; scores?: readonly { key: string }[] | undefined }

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
    const unit = variable && 'unit' in variable && variable.unit ? `\u00a0${variable.unit}` : ''
    return numberOf(quiz, facts, name).toLocaleString(quiz.locale) + unit
  }
}
