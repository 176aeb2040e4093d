import type { Action } from '@pulya/questions/action'
import type { Condition } from '@pulya/questions/condition'
import type { Question } from '@pulya/questions/definitions'
import type { QuizDocument } from '@pulya/quiz/document'
import { ownNames } from '@pulya/quiz/names'

import { asking } from '../variants.ts'
import { freeKey } from './free-key.ts'
import { renamedIn } from './unsaid.ts'

export const questionsMax = 200

/** For a new question: no name of this quiz, for texts and formulas know all of them by one. */
export const keyForQuestion = (quiz: QuizDocument, kind: string): string =>
  freeKey(
    kind,
    [quiz.questions, quiz.scores, quiz.variables, quiz.hidden]
      .flatMap((list) => (list ?? []).map(({ key }) => key))
      .concat(ownNames),
  )

/** Variants with a list of their own ask it too: what they try otherwise stays what it was. */
export function withQuestion(quiz: QuizDocument, question: Question, place: number): QuizDocument {
  const added = { ...quiz, questions: quiz.questions.toSpliced(place, 0, question) }
  return askedAlso(added, question.key, () => true)
}

/** Right after the original, with its words in every variant, in those that ask it. */
export function withCopy(quiz: QuizDocument, key: string): { quiz: QuizDocument; key: string } {
  const place = quiz.questions.findIndex((question) => question.key === key)
  const original = quiz.questions[place]
  if (!original) return { quiz, key }
  const own = keyForQuestion(quiz, original.kind)
  const actions = original.actions?.map((action) => about(action, key, own))
  const copy = { ...original, key: own, ...(actions && { actions }) }
  const added = { ...quiz, questions: quiz.questions.toSpliced(place + 1, 0, copy) }
  const asked = askedAlso(added, own, (asks) => asks.includes(key))
  const variants = asked.variants?.map((variant) => {
    const said = variant.questions?.[key]
    return said ? { ...variant, questions: { ...variant.questions, [own]: said } } : variant
  })
  return { quiz: { ...asked, ...(variants && { variants }) }, key: own }
}

export const movedQuestion = (quiz: QuizDocument, from: number, to: number): QuizDocument => ({
  ...quiz,
  questions: moved(quiz.questions, from, to),
})

export const withoutQuestion = (quiz: QuizDocument, key: string): QuizDocument => ({
  ...quiz,
  questions: quiz.questions.filter((question) => question.key !== key),
})

export function moved<Item>(list: readonly Item[], from: number, to: number): Item[] {
  const item = list[from]
  return item === undefined ? [...list] : list.toSpliced(from, 1).toSpliced(to, 0, item)
}

/** With this question in the lists of those variants that have one and are to ask it. */
export function askedAlso(
  quiz: QuizDocument,
  key: string,
  where: (asks: readonly string[], variant: string) => boolean,
): QuizDocument {
  const variants = quiz.variants?.map((variant) => {
    const { asks, ...others } = variant
    if (!asks || !where(asks, variant.key)) return variant
    const more = asking(quiz, variant.key, key, true)
    return more ? { ...variant, asks: more } : others
  })
  return { ...quiz, ...(variants && { variants }) }
}

/** What follows an answer may look at that very answer; the copy's looks at its own. */
function about(action: Action, key: string, own: string): Action {
  const when = action.when && { when: conditionAbout(action.when, key, own) }
  return 'set' in action ? { ...action, ...when, to: renamedIn(action.to, key, own) } : { ...action, ...when }
}

function conditionAbout(condition: Condition, key: string, own: string): Condition {
  const inside = (part: Condition) => conditionAbout(part, key, own)
  if ('all' in condition) return { all: condition.all.map(inside) }
  if ('any' in condition) return { any: condition.any.map(inside) }
  if ('not' in condition) return { not: inside(condition.not) }
  return 'question' in condition && condition.question === key ? { ...condition, question: own } : condition
}
