import type { QuizDocument } from '@pulya/quiz/document'
import type { Misread, Place } from '@pulya/quiz/misread'
import { misreadVariants } from '@pulya/quiz/misread-variants'
import { misread } from '@pulya/quiz/references'

import { namedList } from '../../editor/named-list.ts'
import { valueAt } from '../../editor/path.ts'

/** The references that a change has left without their end. What was broken before it is the author's, and stays. */
export function breaksOf(before: QuizDocument, after: QuizDocument): Misread[] {
  const known = new Set(allMisread(before).map((one) => named(before, one)))
  return allMisread(after).filter((one) => !known.has(named(after, one)))
}

const allMisread = (quiz: QuizDocument): Misread[] => [...misread(quiz), ...misreadVariants(quiz)]

/** By the keys of its parts, which stay when their places change. */
function named(quiz: QuizDocument, { path, flaw: { code, limit } }: Misread): string {
  const names = path.map((step, depth) => nameAt(quiz, path.slice(0, depth), step))
  return [...names, code, limit].join('/')
}

function nameAt(quiz: QuizDocument, list: Place, step: string | number): string | number {
  const parts = typeof step === 'number' && namedList(valueAt(quiz, list))
  return parts ? ([...parts.keys()][step] ?? step) : step
}
