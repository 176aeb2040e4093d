/**
 * Building blocks of patterns over readings: Russian and English words in small letters. They are sources of regular
 * expressions, because a stem with its endings is shorter and clearer than any code.
 */

const letter = '[а-яa-z0-9]'

/** One of these words, whole: `word('долг(?:|а|и)')`. */
export const word = (...forms: string[]): string => `(?<!${letter})(?:${forms.join('|')})(?!${letter})`

/** A word that begins like this: `stem('гарант')`. */
export const stem = (...beginnings: string[]): string =>
  `(?<!${letter})(?:${beginnings.join('|')})${letter}*(?!${letter})`

/** From one word to the next with up to `most` words between, in one clause and none of them `without`. */
export function near(most: number, without = ''): string {
  const between = without === '' ? '' : `(?!${without})`
  return `(?:[^а-яa-z0-9.,:;!?]+${between}${letter}+){0,${most}}?[^а-яa-z0-9.,:;!?]+`
}

/** Not with one of these words before it, at most `most` words away in the same clause. */
export const notAfter = (words: string, most: number): string =>
  `(?<!${words}(?:[^а-яa-z0-9.,:;!?]+${letter}+){0,${most}}[^а-яa-z0-9.,:;!?]+)`

export const either = (...patterns: string[]): RegExp => new RegExp(patterns.join('|'), 'u')
