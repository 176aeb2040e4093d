import { pointerTo } from '@pulya/contract/pointer'

import type { QuizDocument } from './document.ts'

/** A text its author is free to say in other words. */
interface AuthorText {
  pointer: string
  text: string
}

/** Members that hold such texts, wherever in these parts they stand; in a variant, so does the key of an option. */
const words: ReadonlySet<string> = new Set([
  'title',
  'help',
  'hint',
  'text',
  'button',
  'lines',
  'low',
  'high',
  'unit',
  'label',
  'alt',
  'paragraphs',
  'checklist',
])

/**
 * What a quiz says in its author's own words, in every variant. Neither what somebody agrees to, nor names of people,
 * contacts, and words that conditions look for.
 */
export function authorTexts(quiz: QuizDocument): AuthorText[] {
  const { title, questions, outcomes, bonus, thanks, variables, variants = [] } = quiz
  const { consents: _, ...contact } = quiz.contact
  const role = quiz.consultant?.role
  return [
    ...leaves({ title, questions, outcomes, contact, bonus, thanks, variables, variants }, []),
    ...(role === undefined ? [] : [{ pointer: pointerTo('consultant', 'role'), text: role }]),
  ]
}

function* leaves(value: unknown, path: readonly (string | number)[], isWords = false): Generator<AuthorText> {
  if (typeof value === 'string') {
    if (isWords && value !== '') yield { pointer: pointerTo(...path), text: value }
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* leaves(item, [...path, index], isWords)
  } else if (typeof value === 'object' && value !== null) {
    // Labels of a variant stand under the keys of their options.
    const isLabels = path.at(-1) === 'options'
    for (const [member, inner] of Object.entries(value)) {
      yield* leaves(inner, [...path, member], isLabels || words.has(member))
    }
  }
}
