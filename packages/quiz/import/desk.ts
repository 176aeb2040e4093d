import { inLatin } from '@pulya/contract/in-latin'
import type { Locale } from '@pulya/contract/locale'
import type { Question } from '@pulya/questions/definitions'

import { ownNames } from '../names.ts'
import type { Loss, Reason } from './loss.ts'
import { pointerOf, settle, type Source } from './source.ts'

/** What one import knows and has to tell, while the parts of the source are read in their order. */
export interface Desk {
  /** Language of the quiz. */
  locale: Locale
  losses: Loss[]
  /** Keys that are taken: questions, scores, variables and hidden fields share one namespace. */
  taken: Set<string>
  /** What the tool calls a thing that texts may repeat, and our name for it, in lower case. */
  names: Map<string, string>
  /** Of these names, those that are known by the text that is being read. */
  said: Set<string>
  /** Where the tool's texts repeat an answer; its first group is what the tool calls it. */
  piping: RegExp
  /** Questions by what the tool calls them. */
  questions: Map<string, Question>
  /** Options by what the tool calls them, by question. */
  options: Map<Question, Map<string, string>>
  /** Where parts of the quiz come from, for the day one of them has to go. */
  origins: Map<object, Source>
}

export const openDesk = (locale: Locale, piping: RegExp): Desk => ({
  locale,
  piping,
  losses: [],
  taken: new Set<string>([...ownNames, 'constructor']),
  names: new Map(),
  said: new Set(),
  questions: new Map(),
  options: new Map(),
  origins: new Map(),
})

/** A part of the source is not carried, with everything in it. */
export function lose(desk: Desk, source: Source, reason: Reason, detail?: string): undefined {
  settle(source)
  note(desk, source, reason, detail)
}

/** A part of the source is carried, but not as it was. */
export function note(desk: Desk, source: Source, reason: Reason, detail?: string): undefined {
  const line = detail?.replace(/\s+/g, ' ').trim().slice(0, 200).toWellFormed()
  desk.losses.push({ path: pointerOf(source), reason, ...(line && { detail: line }) })
}

/** A name for a thing of the quiz, made of the first of the words that has letters we can write. */
export function newName(desk: Desk, ...words: (string | undefined)[]): string {
  const [word = 'q'] = words.map((text) => inLatin(text ?? '', keyMax - 6)).filter(Boolean)
  // Formulas take what begins with a digit for a number.
  return free(desk.taken, /^[a-z]/.test(word) ? word : `q-${word}`)
}

/** A key inside a list of its own: options, outcomes. */
export function newKey(taken: Set<string>, ...words: (string | undefined)[]): string {
  const [word = 'o'] = words
    .map((text) => inLatin(text ?? '', keyMax - 6))
    .filter((text) => text && text !== 'constructor')
  return free(taken, word)
}

const keyMax = 40

function free(taken: Set<string>, word: string): string {
  let key = word
  for (let number = 2; taken.has(key); number += 1) key = `${word}-${number}`
  taken.add(key)
  return key
}

/** A thing is from here on known to texts, and to logic by `ref`. */
export function introduce(desk: Desk, ref: string, name: string): void {
  desk.names.set(ref.toLowerCase(), name)
}
