import type { Action } from '@pulya/questions/action'
import type { Condition } from '@pulya/questions/condition'
import type { AnswerOf, Question } from '@pulya/questions/definitions'
import { holds } from '@pulya/quiz/condition'
import { type Facts, knownAtFirst, learned } from '@pulya/quiz/facts'
import { counted, type Walkable } from '@pulya/quiz/path'
import type { Run } from '@pulya/quiz/run'

/** A rule of a question as it was read for one visitor. */
export interface RuleRead {
  action: Action
  place: number
  held: boolean
  /** What was known when it was read. */
  facts: Facts
}

/** One question of the walk: asked, or passed by because its condition did not hold. */
export interface Step {
  question: Question
  asked: boolean
  answer: AnswerOf | undefined
  /** Up to the one that led elsewhere; those below it were not read. */
  rules: RuleRead[]
  before: Facts
  after: Facts
  /** Questions that a jump then led past. */
  passed: number
  ended?: Action
}

/**
 * The walk of the engine with its reasons, a step for every question somebody came to. That it decides as the engine does
 * is held by a test over any quiz.
 */
export function traceOf(quiz: Walkable, { answers, given }: Run): Step[] {
  const steps: Step[] = []
  let facts = knownAtFirst(given)
  let awaited: string | undefined
  for (const question of quiz.questions) {
    const last = steps.at(-1)
    if (awaited !== undefined && question.key !== awaited) {
      if (last) last.passed += 1
      continue
    }
    awaited = undefined
    const before = facts
    if (question.when && !holds(question.when, facts, quiz)) {
      steps.push({ question, asked: false, answer: undefined, rules: [], before, after: before, passed: 0 })
      continue
    }
    const answer = answers[question.key]
    facts = learned(facts, question, answer)
    const step: Step = { question, asked: true, answer, rules: [], before, after: facts, passed: 0 }
    steps.push(step)
    for (const [place, action] of (question.actions ?? []).entries()) {
      const held = !action.when || holds(action.when, facts, quiz)
      step.rules.push({ action, place, held, facts })
      if (!held) continue
      if ('set' in action || 'tag' in action) facts = counted(facts, action, quiz)
      else {
        if ('jump' in action) awaited = action.jump
        else step.ended = action
        break
      }
    }
    step.after = facts
    if (step.ended) break
  }
  return steps
}

/** One thing a condition asked, and whether it was so. */
export interface Reason {
  condition: Condition
  held: boolean
}

/** What a condition consists of, in its order; a denied clause is told with its denial. */
export function reasonsFor(condition: Condition, facts: Facts, quiz: Walkable): Reason[] {
  if ('all' in condition) return condition.all.flatMap((part) => reasonsFor(part, facts, quiz))
  if ('any' in condition) return condition.any.flatMap((part) => reasonsFor(part, facts, quiz))
  return [{ condition, held: holds(condition, facts, quiz) }]
}
