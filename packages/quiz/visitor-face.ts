import type { Action } from '@pulya/questions/action'
import type { Question } from '@pulya/questions/definitions'
import type { Option } from '@pulya/questions/options'

import type { ConsentAsked } from './consent.ts'
import type { QuizDocument } from './document.ts'
import { type Needs, needsOf } from './needs.ts'
import type { QuizSnapshot } from './snapshot.ts'

type Firms =
  | 'schema'
  | 'title'
  | 'theme'
  | 'bands'
  | 'bandsOf'
  | 'scores'
  | 'outcomes'
  | 'bonus'
  | 'contact'
  | 'variants'

/** A quiz without what only the firm needs to know. */
export interface VisitorQuiz extends Omit<QuizSnapshot, Firms> {
  scores?: { key: string }[] | undefined
  bonus?: Omit<NonNullable<QuizDocument['bonus']>, 'amount'> | undefined
  outcomes: Omit<QuizDocument['outcomes'][number], 'segment'>[]
  contact: Omit<QuizSnapshot['contact'], 'consents'> & { consents: Omit<ConsentAsked, 'document'>[] }
}

/**
 * What a visitor's browser gets of a quiz: all that is shown and all that decides what is shown, and no more. What a lead
 * is worth is not theirs to read: points, scores, tags and values stay only where a condition, a formula, a match or a
 * text asks for them. The engine decides by it what it would decide by the whole.
 */
export function visitorFace(snapshot: QuizSnapshot): VisitorQuiz {
  const { schema: _schema, title: _title, theme: _theme, bands: _bands, bandsOf: _of, ...rest } = snapshot
  const { variants: _variants, ...quiz } = rest
  const needs = needsOf(snapshot)
  return {
    ...quiz,
    questions: quiz.questions.map((question) => asked(question, needs)),
    scores: quiz.scores?.flatMap(({ key }) => (needs.numbers.has(key) ? { key } : [])),
    variables: quiz.variables?.filter(({ key }) => needs.numbers.has(key)),
    bonus: quiz.bonus && unmeasured(quiz.bonus),
    outcomes: quiz.outcomes.map(({ segment: _segment, ...outcome }) => outcome),
    contact: {
      ...quiz.contact,
      consents: quiz.contact.consents.map(({ document: _document, ...consent }) => consent),
    },
  }
}

/** How much, the server says when it is granted. */
const unmeasured = ({ amount: _amount, ...bonus }: NonNullable<QuizDocument['bonus']>) => bonus

function asked(question: Question, needs: Needs): Question {
  const face = structuredClone(question)
  delete face.spin
  const { actions } = face
  actions?.splice(0, actions.length, ...actions.filter((action) => counts(action, needs)))
  if ('options' in face) for (const option of face.options) forgetCounts(option, needs, face.key)
  return face
}

function counts(action: Action, { numbers, tags }: Needs): boolean {
  if ('set' in action) return numbers.has(action.set)
  return 'tag' in action ? tags.has(action.tag) : true
}

function forgetCounts(option: Option, { numbers, tags }: Needs, question: string): void {
  const scores = Object.entries(option.scores ?? {}).filter(([name]) => numbers.has(name))
  const tagged = option.tags?.filter((tag) => tags.has(tag)) ?? []
  if (scores.length > 0) option.scores = Object.fromEntries(scores)
  else delete option.scores
  if (tagged.length > 0) option.tags = tagged
  else delete option.tags
  if (!numbers.has('score')) delete option.points
  if (!numbers.has(question)) delete option.value
}
