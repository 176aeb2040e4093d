import type { Action } from '@pulya/questions/action'
import type { Question } from '@pulya/questions/definitions'

import { type Desk, note } from './desk.ts'
import type { Source } from './source.ts'

/** More would be refused, and nobody could follow them. */
const actionsMax = 20

/** Something follows this question; where it comes from is kept, for the rules of a quiz may yet refuse it. */
export function act(desk: Desk, source: Source, question: Question, action: Action): void {
  const actions = question.actions ?? []
  if (actions.length === actionsMax) return note(desk, source, 'logic', question.title)
  follow(question, [...actions, action])
  desk.origins.set(action, source)
}

/** All that follows a question; nothing when there are no actions. */
export function follow(question: Question, actions: readonly Action[]): void {
  delete question.actions
  // oxlint-disable-next-line unicorn/no-thenable -- a list of actions: nobody awaits a question
  if (actions.length > 0) question.actions = [...actions]
}
