import { asText } from '../editor/field.ts'
import { valueAt } from '../editor/path.ts'
import type { Translatable } from './editing.ts'
import type { TranslatedText } from './text.ts'

/**
 * How a text stands to its original: there is none yet, the original has changed since, nobody has put the two side by
 * side, or they say the same.
 */
export type TranslationState = 'missing' | 'outdated' | 'unseen' | 'current'

export function stateOf(document: Translatable, { key, original, field }: TranslatedText): TranslationState {
  const said = asText(valueAt(document, field.path))
  const seen = document.translation?.seen[key]
  if (said === '') return 'missing'
  if (seen === original) return 'current'
  // A copy repeats the original until it is translated; numbers and phones are the same in every language.
  if (said === original) return /\p{L}/u.test(said) ? 'missing' : 'current'
  return seen === undefined ? 'unseen' : 'outdated'
}
