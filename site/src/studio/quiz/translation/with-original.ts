import type { QuizDocument } from '@pulya/quiz/document'
import type { Misread } from '@pulya/quiz/misread'

import { namedList, pathTo } from '../../editor/named-list.ts'
import { replaced, valueAt } from '../../editor/path.ts'
import { breaksOf } from '../structure/breaks.ts'
import { settled } from '../structure/mended.ts'
import { askedAlso } from '../structure/questions.ts'
import { hasRoom } from './room.ts'

/** Where a part is, by keys: `questions debt options o2`. */
type Names = readonly string[]

/**
 * The quiz with a part of the original, to be translated, after the one that stands before it there, and with whatever
 * else of the original its conditions, formulas and texts speak of. What leads nowhere even so is taken out.
 */
export function withOriginal(quiz: QuizDocument, original: QuizDocument, names: Names): QuizDocument {
  // A button may be pressed twice before it is gone.
  if (has(quiz, names)) return quiz
  let next = put(quiz, original, names)
  for (let needed = neededIn(quiz, next, original); needed; needed = neededIn(quiz, next, original)) {
    next = put(next, original, needed)
  }
  return settled(quiz, next).quiz
}

/** A part of the original that something here speaks of in vain. */
const neededIn = (before: QuizDocument, quiz: QuizDocument, original: QuizDocument): Names | undefined =>
  breaksOf(before, quiz)
    .flatMap((broken) => meantBy(quiz, broken))
    .find((names) => has(original, names) && !has(quiz, names) && hasRoom(quiz, original, names))

/** What a reference may stand for. */
function meantBy(quiz: QuizDocument, { path, flaw: { limit } }: Misread): Names[] {
  const name = String(limit ?? '')
  const last = path.at(-1)
  const list = path.at(-2)
  if (last === 'end' || last === 'disqualify' || list === 'outcomes') return [['outcomes', name]]
  if (last === 'has' || list === 'options') {
    const question = last === 'has' ? valueAt(quiz, [...path.slice(0, -1), 'question']) : path.at(-3)
    return [['questions', String(question), 'options', name]]
  }
  return ['questions', 'variables', 'scores', 'hidden'].map((named) => [named, name])
}

function has(quiz: QuizDocument, names: Names): boolean {
  const path = pathTo(quiz, names)
  return path !== undefined && valueAt(quiz, path) !== undefined
}

function put(quiz: QuizDocument, original: QuizDocument, names: Names): QuizDocument {
  const from = pathTo(original, names)
  const at = pathTo(quiz, names.slice(0, -1))
  const name = names.at(-1)
  if (!from || !at || name === undefined) return quiz
  const part = valueAt(original, from)
  const there = namedList(valueAt(original, from.slice(0, -1)))
  if (!there) return replaced(quiz, [...at, name], part)
  const own = valueAt(quiz, at)
  const after = placeOf(name, [...there.keys()], [...(namedList(own)?.keys() ?? [])])
  // Nothing comes after the outcome for everybody else.
  const place = names[0] === 'outcomes' ? Math.min(after, quiz.outcomes.length - 1) : after
  const next = replaced(quiz, at, (Array.isArray(own) ? own : []).toSpliced(place, 0, part))
  if (names[0] !== 'questions' || names.length > 2) return next
  return askedAlso(next, name, (asks, variant) => !asks.includes(name) && asksIn(original, variant, name))
}

/** Whether a variant of the original asks this; one it does not have would ask what the control asks. */
const asksIn = ({ variants = [] }: QuizDocument, variant: string, name: string): boolean =>
  variants.find(({ key }) => key === variant)?.asks?.includes(name) ?? true

/** Right after the last of those that stand before it in the original. */
function placeOf(name: string, there: readonly string[], own: readonly string[]): number {
  const before = new Set(there.slice(0, there.indexOf(name)))
  return own.findLastIndex((key) => before.has(key)) + 1
}
