import { placeIn, pointerTo } from '@pulya/contract/pointer'

import { quizOf } from '../variant.ts'
import { writtenAt } from '../variant-places.ts'
import type { Checkable } from './checkable.ts'
import { doubtful, type Finding } from './finding.ts'

/** What every variant but the control has to be told of, where that is written, and not of the control already. */
export function checkVariants(quiz: Checkable, check: (plain: Checkable) => Finding[]): Finding[] {
  const [control, ...others] = quiz.variants ?? []
  if (!control) return []
  const known = new Set(check(quizOf(quiz, control.key)).map(named))
  const own = others.flatMap(({ key }) =>
    check(quizOf(quiz, key))
      .map((finding) => atHome(quiz, key, finding))
      .filter((finding) => !known.has(named(finding))),
  )
  return [...own, ...alike(quiz)]
}

const named = ({ code, pointer, params }: Finding): string => JSON.stringify([code, pointer, params])

const atHome = (quiz: Checkable, variant: string, finding: Finding): Finding => ({
  ...finding,
  variant,
  pointer: pointerTo(...writtenAt(quiz, variant, placeIn(finding.pointer))),
})

/** Two variants that no visitor could tell apart: an experiment with them finds nothing. */
function alike(quiz: Checkable): Finding[] {
  const shown = (quiz.variants ?? []).map(({ key }) => ({ key, says: JSON.stringify(quizOf(quiz, key)) }))
  return shown.flatMap(({ key, says }, index) => {
    const twin = shown.slice(0, index).find((other) => other.says === says)
    if (!twin) return []
    return [{ ...doubtful('variants-alike', pointerTo('variants', index), { twin: twin.key }), variant: key }]
  })
}
