import type { JsonValue } from '@pulya/contract/json-value'
import { pointerTo } from '@pulya/contract/pointer'
import { Problem } from '@pulya/contract/problem'
import type { Segment } from '@pulya/contract/segment'
import { type AnswerInWords, answersInWords } from '@pulya/quiz/answers-in-words'
import { checkRun } from '@pulya/quiz/check-answers'
import { outcomeOf } from '@pulya/quiz/outcome'
import type { Given } from '@pulya/quiz/run'

import type { Snapshot } from '../publishing/snapshots.ts'

export interface Run {
  answers: AnswerInWords[]
  outcome?: string
  segment?: Segment
  score?: number
}

/** The answers checked again and the result computed again: nothing the browser says about either is believed. */
export function readRun(snapshot: Snapshot, answers: Record<string, JsonValue>, given: Given): Run {
  if (snapshot.kind !== 'quiz') {
    const [stray] = Object.keys(answers)
    if (stray === undefined) return { answers: [] }
    throw new Problem('answers-rejected', {
      flaws: [{ pointer: pointerTo('answers', stray), code: 'question-unknown' }],
    })
  }
  const checked = checkRun(snapshot.body, answers, given)
  if ('flaws' in checked) throw new Problem('answers-rejected', { flaws: checked.flaws })
  const run = { answers: checked.answers, given }
  const { outcome, segment, score } = outcomeOf(snapshot.body, run)
  return { answers: answersInWords(snapshot.body, run), outcome: outcome.key, segment, score }
}
