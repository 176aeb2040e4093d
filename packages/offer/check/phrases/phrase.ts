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
    longestMatch(readings.ru, ru) ??
    longestMatch(readings.en, en) ??
    (squeezed && longestMatch(readings.squeezed.ru, squeezed.ru)) ??
    (squeezed?.en && longestMatch(readings.squeezed.en, squeezed.en))
  )
}

/** Of all readings: the one that sees through the disguise sees the most. */
function longestMatch(readings: readonly string[], pattern: RegExp): string | undefined {
  const found = readings.flatMap((reading) => pattern.exec(reading)?.[0].trim() ?? [])
  return found.toSorted((one, other) => other.length - one.length)[0]
}
