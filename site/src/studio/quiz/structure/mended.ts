import type { QuizDocument } from '@pulya/quiz/document'
import type { Misread, Place } from '@pulya/quiz/misread'
import { pipedIn } from '@pulya/quiz/piped'

import { replaced, valueAt } from '../../editor/path.ts'
import { breaksOf } from './breaks.ts'
import { renamedIn, unsaid } from './unsaid.ts'
import { withoutTerm } from './without-term.ts'

/** A change of the structure of a quiz, and what it costs. */
export interface Settled {
  /** Holds to all rules that held before. */
  quiz: QuizDocument
  /** Where something had to be taken out for that; places are of the document as the change alone would have left it. */
  breaks: readonly Misread[]
}

/**
 * Takes out whatever a change has left without its end. What may refer to what, only the rules of the document know: this
 * asks them until they are content.
 */
export function settled(before: QuizDocument, after: QuizDocument): Settled {
  const breaks = breaksOf(before, after)
  let quiz = after
  for (let left = breaks; left[0]; left = breaksOf(before, quiz)) {
    const next = mended(quiz, left[0])
    if (next === quiz) throw new Error(`No way to mend ${left[0].path.join('/')}`)
    quiz = next
  }
  return { quiz, breaks }
}

/** The smallest part that speaks of it is taken out. Every such step leaves fewer references, so they end. */
function mended(quiz: QuizDocument, { path, flaw: { limit } }: Misread): QuizDocument {
  const value = valueAt(quiz, path)
  const name = String(limit ?? '')
  if (typeof value === 'string') {
    if (pipedIn(value).some((piped) => piped.name === name)) return replaced(quiz, path, unsaid(value, name))
    // As a question nobody has answered counts.
    if (isFormula(path)) return replaced(quiz, path, renamedIn(value, name, '0'))
  }
  const action = path.indexOf('actions')
  if (action > 0) return withoutAction(quiz, path.slice(0, action + 2), path.slice(action + 2))
  const when = path.indexOf('when')
  if (when > 0) return replaced(quiz, path.slice(0, when + 1), conditionLeft(quiz, path, when))
  return typeof path.at(-1) === 'number' ? withoutItem(quiz, path) : replaced(quiz, path, undefined)
}

const formulas: ReadonlySet<string | number | undefined> = new Set(['formula', 'amount', 'to'])
const isFormula = (path: Place) => formulas.has(path.at(-1))

/** An action whose condition is gone would happen to everybody, so it goes too. */
function withoutAction(quiz: QuizDocument, at: Place, [member, ...term]: Place): QuizDocument {
  const left = member === 'when' ? conditionLeft(quiz, [...at, 'when', ...term], at.length) : undefined
  return left ? replaced(quiz, [...at, 'when'], left) : withoutItem(quiz, at)
}

function conditionLeft(quiz: QuizDocument, path: Place, when: number) {
  // The schema has a condition at every such place.
  const condition = valueAt(quiz, path.slice(0, when + 1)) as Parameters<typeof withoutTerm>[0]
  return withoutTerm(condition, path.slice(when + 1))
}

/** A list of which nothing is left is not kept: an empty one would say something else than none. */
function withoutItem(quiz: QuizDocument, path: Place): QuizDocument {
  const at = path.slice(0, -1)
  const list = valueAt(quiz, at)
  const left = Array.isArray(list) ? list.toSpliced(Number(path.at(-1)), 1) : []
  return replaced(quiz, at, left.length > 0 ? left : undefined)
}
