import { visitorFlawCodes } from '@pulya/contract/flaw-codes'
import { visitorFlawWords } from '@pulya/contract/flaw-words'
import type { Locale } from '@pulya/contract/locale'
import { quizWords } from '@pulya/quiz/words'

import { windowWords } from './src/window/words.ts'

/**
 * By part, the words that its code speaks; what several speak goes with the core. Of what a visitor can do wrong, only
 * what the part can notice by itself: the server sends words with the rest.
 */
export function wordsOfParts(locale: Locale, parts: Readonly<Record<string, string>>) {
  const words = Object.entries({ ...quizWords[locale], ...windowWords[locale] })
  const flaws = visitorFlawCodes.map((code) => [code, visitorFlawWords(locale)[code]] as const)
  const core = parts['core'] ?? ''
  const spoken = Object.entries(parts).map(([name, code]) => {
    const speaks = (mention: RegExp) => mention.test(code) && (name === 'core' || !mention.test(core))
    const own = words.filter(([word]) => speaks(new RegExp(String.raw`[.{,]${word}\b`)))
    const noticed = flaws.filter(([flaw]) => speaks(new RegExp(`[\`'"]${flaw}[\`'"]`)))
    return [name, { ...Object.fromEntries(own), flaws: Object.fromEntries(noticed) }] as const
  })
  return Object.fromEntries(spoken)
}
