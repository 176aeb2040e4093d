import type { Readings } from './readings.ts'

/** What may not be said, in the languages it could be said in. */
export interface Phrase {
  ru: RegExp
  en: RegExp
  /** Words that are worth looking for even when their letters stand apart; without spaces between them. */
  squeezed?: { ru: RegExp; en?: RegExp }
  /** Where these words are read too, it speaks of something else. */
  unless?: RegExp
}

/** The words of a text that say so, or nothing. */
export function said({ ru, en, squeezed, unless }: Phrase, readings: Readings): string | undefined {
  if (unless && readings.ru.some((reading) => unless.test(reading))) return undefined
  return (
    firstMatch(readings.ru, ru) ??
    firstMatch(readings.en, en) ??
    (squeezed && firstMatch(readings.squeezed.ru, squeezed.ru)) ??
    (squeezed?.en && firstMatch(readings.squeezed.en, squeezed.en))
  )
}

function firstMatch(readings: readonly string[], pattern: RegExp): string | undefined {
  for (const reading of readings) {
    const [words] = pattern.exec(reading) ?? []
    if (words !== undefined) return words.trim()
  }
  return undefined
}
