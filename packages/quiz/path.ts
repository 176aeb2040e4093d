import type { Action } from '@pulya/questions/action'
import type { AnswerOf, Question } from '@pulya/questions/definitions'

import { holds } from './condition.ts'
import type { QuizDocument } from './document.ts'
import { type Facts, knownAtFirst, learned } from './facts.ts'
import { formulaOf } from './number-of.ts'
import type { Given } from './run.ts'

/** The parts of a quiz that decide who is asked what. */
export type Walkable = Pick<QuizDocument, 'questions' | 'variables' | 'hidden'>

/** The screens this visitor meets before the outcome, in order, and what the answers to them say. */
export interface Path {
  questions: Question[]
  facts: Facts
  /** Present when an action led out of the questions. */
  end?: { outcome: string; disqualified: boolean }
}

/**
 * Conditions look only back and jumps lead only ahead, so one pass decides everything: it ends, and meets no question
 * twice. `answerTo` is called once for each question on the path, in order, and never for one beside it.
 */
export function pathThrough(
  quiz: Walkable,
  answerTo: (question: Question) => AnswerOf | undefined,
  given: Given,
): Path {
  const path: Path = { questions: [], facts: knownAtFirst(given) }
  let awaited: string | undefined
  for (const question of quiz.questions) {
    if (awaited !== undefined && question.key !== awaited) continue
    awaited = undefined
    if (question.when && !holds(question.when, path.facts, quiz)) continue
    path.questions.push(question)
    path.facts = learned(path.facts, question, answerTo(question))
    for (const action of question.actions ?? []) {
      if (action.when && !holds(action.when, path.facts, quiz)) continue
      if ('jump' in action) awaited = action.jump
      else if ('end' in action) path.end = { outcome: action.end, disqualified: false }
      else if ('disqualify' in action) path.end = { outcome: action.disqualify, disqualified: true }
      else {
        path.facts = counted(path.facts, action, quiz)
        continue
      }
      break
    }
    if (path.end) break
  }
  return path
}

export type Counting = Extract<Action, { tag: string } | { set: string }>

export function counted(facts: Facts, action: Counting, quiz: Walkable): Facts {
  if ('tag' in action) return { ...facts, tags: [...facts.tags, action.tag] }
  return { ...facts, set: { ...facts.set, [action.set]: formulaOf(quiz, facts, action.to) } }
}
