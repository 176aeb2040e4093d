import type { JsonValue } from '@pulya/contract/json-value'
import { pointerTo } from '@pulya/contract/pointer'
import { Problem } from '@pulya/contract/problem'
import type { Segment } from '@pulya/contract/segment'
import { type AnswerInWords, answersInWords } from '@pulya/quiz/answers-in-words'
import { bonusOf } from '@pulya/quiz/bonus'
import { checkRun } from '@pulya/quiz/check-answers'
import { pathOf } from '@pulya/quiz/next-screen'
import { pipeText } from '@pulya/quiz/pipe'
import { resultOf } from '@pulya/quiz/result'
import type { Given } from '@pulya/quiz/run'

import type { Snapshot } from '../publishing/snapshots.ts'

export interface Run {
  answers: AnswerInWords[]
  outcome?: string
  segment?: Segment
  score?: number
  /** What it earns, if this person has not had it. */
  bonus?: NonNullable<ReturnType<typeof bonusOf>>
}

/**
 * The answers checked again and the result computed again: nothing the browser says about either is believed.
 *
 * @throws `answers-rejected`; `lead-rejected` when the quiz ends without asking this visitor for a contact.
 */
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
  if (!pathOf(snapshot.body, run).some(({ at }) => at === 'contact')) {
    throw new Problem('lead-rejected', { detail: 'The quiz does not ask this visitor for a contact' })
  }
  const { outcome, segment, score } = resultOf(snapshot.body, run)
  const bonus = bonusOf(snapshot.body, run)
  const inWords = answersInWords(snapshot.body, run).map((answer) => ({
    ...answer,
    title: pipeText(snapshot.body, run, answer.title),
  }))
  return { answers: inWords, outcome: outcome.key, segment, score, ...(bonus && { bonus }) }
}
