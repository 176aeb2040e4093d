import { differencesBetween } from '@pulya/quiz/differences-between'
import type { WordRun } from '@pulya/quiz/word-difference'

/** More are not read, and longer ones are not compared: the list of versions is asked for at once. */
const textsMax = 6
const lengthMax = 600

/** What is said otherwise in one part of a document, word by word. Names, addresses and colours are no words. */
export function changedWords(before: unknown, after: unknown): WordRun[][] {
  return differencesBetween(shortTexts(before), shortTexts(after))
    .filter(({ control, own }) => !isName(control) && !isName(own))
    .slice(0, textsMax)
    .map(({ words }) => words)
}

const isName = (text: string): boolean =>
  /^([a-z][a-z0-9]*(-[a-z0-9]+)*|[\da-f]{16,}|(\/|#|https?:).*)$/.test(text)

/** The same without texts that are too long to be compared. */
function shortTexts(value: unknown): unknown {
  if (typeof value === 'string') return value.length > lengthMax ? '' : value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shortTexts(inner)]))
}
