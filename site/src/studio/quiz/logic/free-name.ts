import { inLatin } from '@pulya/contract/in-latin'
import type { QuizDocument } from '@pulya/quiz/document'
import { namesOf } from '@pulya/quiz/names'

/** How formulas may call something: they read a name from its first letter. */
const sound = /^[a-z][a-z\d-]*$/

/** A name made of what people call it, that nothing in this quiz has; `score-2` where `score` is taken. */
export function freeName(quiz: QuizDocument, called: string, otherwise: string): string {
  const written = inLatin(called, 30)
  const name = sound.test(written) ? written : otherwise
  const taken = namesOf(quiz)
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name}-${number}`
    if (!taken.has(free)) return free
  }
}
