import { pointerTo } from '@pulya/contract/pointer'

import { type Checked, doubtful, type Finding, wrong } from '../finding.ts'

/** Questions nobody is asked, and those nobody gets past. One that only its own condition hides is told of there. */
export function* questions({ quiz, reach }: Checked): Generator<Finding> {
  if (!reach) return
  for (const [index, { key }] of quiz.questions.entries()) {
    const hidden = reach.truths.get(pointerTo('questions', index, 'when'))
    if (!reach.asked.has(key) && !hidden) yield wrong('question-unreachable', pointerTo('questions', index))
    if (reach.stuck.has(key)) yield wrong('question-unanswerable', pointerTo('questions', index))
  }
}

/** The last outcome may be for nobody: it is there in case. */
export function* outcomes({ quiz, reach }: Checked): Generator<Finding> {
  if (!reach) return
  for (const [index, { key }] of quiz.outcomes.entries()) {
    const hidden = reach.truths.get(pointerTo('outcomes', index, 'when'))
    if (reach.shown.has(key) || (hidden && !hidden.yes)) continue
    const last = index === quiz.outcomes.length - 1
    const pointer = pointerTo('outcomes', index)
    yield last ? doubtful('outcome-spare', pointer) : wrong('outcome-unreachable', pointer)
  }
}

/** Behind another action of its question a condition may well say in full what is left: «if yes, there; if no, here». */
const elsewise = /\/actions\/[1-9]/

/** Conditions that somebody comes to and that are the same for all of them. */
export function* conditions({ reach }: Checked): Generator<Finding> {
  for (const [pointer, { yes, no }] of reach?.truths ?? []) {
    if (!yes) yield wrong('condition-impossible', pointer)
    if (!no && !elsewise.test(pointer)) yield doubtful('condition-idle', pointer)
  }
}

export function* completeness({ reach }: Checked): Generator<Finding> {
  if (!reach) yield doubtful('check-incomplete', pointerTo())
}
