import type { Flaw } from '@pulya/contract/flaw'
import type { z } from 'zod'

import { quizDocument, type QuizDocument } from '../document.ts'
import { type Desk, note } from './desk.ts'
import { follow } from './logic.ts'
import type { Reason } from './loss.ts'

type Issue = z.core.$ZodIssue

/**
 * The quiz without the logic that its own rules refuse: a jump back, a condition that looks ahead. The rules of a
 * document stay in one place, and whatever they say, the result holds to them. `undefined` when nothing is left of it.
 */
export function pruned(desk: Desk, given: QuizDocument): QuizDocument | undefined {
  let quiz = given
  for (;;) {
    const parsed = quizDocument.safeParse(quiz)
    if (parsed.success) return quiz
    const out = new Set<object>()
    for (const issue of parsed.error.issues) {
      const { part, title } = removable(quiz, issue.path)
      if (!part) return undefined
      if (!out.has(part)) tell(desk, part, reasonOf(issue), title)
      out.add(part)
    }
    quiz = without(quiz, out)
  }
}

/** The smallest part around a flaw that the quiz can do without, and whose it is. */
function removable(
  quiz: QuizDocument,
  [list, at, member, number]: readonly PropertyKey[],
): { part: object | undefined; title?: string } {
  if (typeof at !== 'number') return { part: undefined }
  if (list === 'variables') return { part: quiz.variables?.[at] }
  if (list === 'outcomes' && at < quiz.outcomes.length - 1) return titled(quiz.outcomes[at])
  const question = list === 'questions' ? quiz.questions[at] : undefined
  if (member === 'when') return { ...titled(question), part: question?.when }
  if (member === 'actions' && typeof number === 'number')
    return { ...titled(question), part: question?.actions?.[number] }
  return titled(question)
}

const titled = (part: { title: string } | undefined) => ({ part, ...(part && { title: part.title }) })

function without(quiz: QuizDocument, out: ReadonlySet<object>): QuizDocument {
  const stays = (part: object) => !out.has(part)
  const { variables, ...rest } = quiz
  const kept = variables?.filter(stays) ?? []
  for (const question of quiz.questions) {
    if (question.when && out.has(question.when)) delete question.when
    follow(question, question.actions?.filter(stays) ?? [])
  }
  return {
    ...rest,
    questions: quiz.questions.filter(stays),
    outcomes: quiz.outcomes.filter(stays),
    ...(kept.length > 0 && { variables: kept }),
  }
}

function tell(desk: Desk, part: object, reason: Reason, title: string | undefined): void {
  const source = desk.origins.get(part)
  if (source) note(desk, source, reason, title)
}

const reasons: Partial<Record<Flaw['code'], Reason>> = {
  'jump-back': 'jump-back',
  'reference-too-late': 'looks-ahead',
  'reference-unknown': 'leads-nowhere',
}

/** `params` is open in zod's type; only the document's own checks put a `flaw` there. */
const reasonOf = (issue: Issue): Reason =>
  (issue.code === 'custom' && reasons[(issue.params?.['flaw'] as Flaw | undefined)?.code ?? 'value-wrong']) ||
  'logic'
