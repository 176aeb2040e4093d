import type { QuizDocument } from '@pulya/quiz/document'
import type { Misread } from '@pulya/quiz/misread'

import type { QuizBuilderWords } from '../../i18n/quiz-builder.ts'

type Words = QuizBuilderWords['breaks']

/**
 * What a change would take out elsewhere, a line each. What a variant says of the very part that goes is not told: it
 * belongs to it.
 */
export function breaksInWords(quiz: QuizDocument, breaks: readonly Misread[], words: Words): string[] {
  const told = breaks.filter(({ path }) => !isOwn(path))
  return [...new Set(told.map(({ path }) => `${ownerOf(quiz, path, words)}: ${whatOf(path, words)}`))]
}

type Path = Misread['path']

/** An entry in its list, or its words under its key: `variants/1/asks/0`, `variants/1/questions/goal/options/o1`. */
const isOwn = ([part, , , ...inside]: Path): boolean =>
  part === 'variants' && (inside.length === 1 || (inside.length === 3 && inside[1] === 'options'))

function ownerOf(quiz: QuizDocument, [part, at]: Path, words: Words): string {
  const place = Number(at)
  if (part === 'questions') return `${place + 1}. ${quiz.questions[place]?.title ?? ''}`
  if (part === 'outcomes') return words.outcome(quiz.outcomes[place]?.title ?? '')
  if (part === 'variables') return words.variable(quiz.variables?.[place]?.key ?? '')
  if (part === 'variants') return words.variant(quiz.variants?.[place]?.key ?? '')
  return part === 'contact' || part === 'bonus' || part === 'bandsOf'
    ? words.elsewhere[part]
    : words.elsewhere.thanks
}

function whatOf(path: Path, words: Words): string {
  const last = path.at(-1)
  if (last === 'formula' || last === 'amount') return words.formula
  if (path.includes('actions')) return words.action
  if (path.includes('when') || last === 'match') return words.condition
  return last === 'asks' ? words.order : words.text
}
