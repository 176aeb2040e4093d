import { jsonText } from '@pulya/contract/json-text'
import { rules } from '@pulya/questions/rules'

import type { Answers } from './answers.ts'
import { type Judged, outcomeOf } from './outcome.ts'
import { pathThrough, type Walkable } from './path.ts'
import type { Run } from './run.ts'
import type { QuizDocument } from './document.ts'

export type Screen =
  | { at: 'question'; key: string }
  | { at: 'outcome' }
  | { at: 'contact' }
  | { at: 'thanks' }

/** The parts of a quiz that decide which screen follows which. */
export type Screened = Judged & { contact: Pick<QuizDocument['contact'], 'place'> }

const questionsOn = (quiz: Walkable, { answers, given }: Run) =>
  pathThrough(quiz, ({ key }) => answers[key], given).questions

/** Every screen in order, as far as the answers given so far can tell. */
export function pathOf(quiz: Screened, run: Run): Screen[] {
  const questions = questionsOn(quiz, run).map(({ key }): Screen => ({ at: 'question', key }))
  return [...questions, ...closing(quiz, run)]
}

/** What comes after the questions. The thanks are said by the outcome where it is the last. */
function closing(quiz: Screened, run: Run): readonly Screen[] {
  const { outcome, disqualified } = outcomeOf(quiz, run)
  if (disqualified || outcome.contact === false) return [{ at: 'outcome' }]
  return orders[quiz.contact.place ?? 'after']
}

const orders: Record<NonNullable<Screened['contact']['place']>, readonly Screen[]> = {
  after: [{ at: 'outcome' }, { at: 'contact' }, { at: 'thanks' }],
  before: [{ at: 'contact' }, { at: 'outcome' }],
  none: [{ at: 'outcome' }],
}

/** The screen after `from`, the first one without it; the last screen is followed by itself. */
export function nextScreen(quiz: Screened, run: Run, from?: Screen): Screen {
  const after = from ? placeOf(quiz, from) : -1
  const path = pathOf(quiz, run)
  return path.find((screen) => placeOf(quiz, screen) > after) ?? path.at(-1) ?? { at: 'outcome' }
}

/** The screen before `from`; `undefined` before the first. */
export function previousScreen(quiz: Screened, run: Run, from: Screen): Screen | undefined {
  const before = placeOf(quiz, from)
  return pathOf(quiz, run).findLast((screen) => placeOf(quiz, screen) < before)
}

/** Where going back from here leads: a screen that goes on by itself would only lead here again. */
export function backFrom(quiz: Screened, run: Run, screen: Screen): Screen | undefined {
  const before = previousScreen(quiz, run, screen)
  const asked = before?.at === 'question' && quiz.questions.find(({ key }) => key === before.key)
  return before && asked && rules[asked.kind].fleeting ? backFrom(quiz, run, before) : before
}

/** Nothing follows this screen: the run is over. */
export function isLast(quiz: Screened, run: Run, { at }: Screen): boolean {
  return pathOf(quiz, run).at(-1)?.at === at
}

/** By the author's order, so that a screen the answers have since removed still has a place to go on from. */
function placeOf({ questions, contact }: Screened, screen: Screen): number {
  if (screen.at === 'question') return questions.findIndex(({ key }) => key === screen.key)
  return questions.length + orders[contact.place ?? 'after'].findIndex(({ at }) => at === screen.at)
}

/** Answers to the questions on the path; the rest count nowhere. */
export function answersOnPath(quiz: Walkable, run: Run): Answers {
  const asked = new Set(questionsOn(quiz, run).map(({ key }) => key))
  return Object.fromEntries(Object.entries(run.answers).filter(([key]) => asked.has(key)))
}

/**
 * `{ step: 2, total: 7 }` for the second question of seven; screens that ask nothing are not counted. Without `total`
 * while what comes depends on an answer that is not given yet: a number that grows on the way is worse than none.
 */
export function progressOf(quiz: Walkable, run: Run, key: string): { step: number; total?: number } {
  const path = questionsOn(quiz, run)
  const asked = path.filter(({ kind }) => !rules[kind].silent)
  const here = path.findIndex((question) => question.key === key)
  const step = asked.filter((question) => path.indexOf(question) <= here).length
  return isDoubtful(quiz, key) ? { step } : { step, total: asked.length }
}

/** Whether any answer from this question on could still change who is asked what. */
function isDoubtful({ questions }: Walkable, key: string): boolean {
  const here = questions.findIndex((question) => question.key === key)
  const open = questions.slice(here)
  if (open.some(({ actions }) => actions?.some((action) => leads(action)))) return true
  // In the JSON of conditions, these members say all that an answer can change.
  const later = jsonText(open.slice(1).map(({ when }) => when))
  return (
    /"(score|value|tag)/.test(later) || open.some(({ key: name }) => later.includes(`"question":"${name}"`))
  )
}

const leads = (action: object) => 'jump' in action || 'end' in action || 'disqualify' in action
