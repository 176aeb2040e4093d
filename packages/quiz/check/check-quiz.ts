import { pointerTo } from '@pulya/contract/pointer'

import { misreadVariants } from '../misread-variants.ts'
import { misread } from '../references.ts'
import { checkVariants } from './check-variants.ts'
import type { Checkable } from './checkable.ts'
import { type Finding, type Rule, wrong } from './finding.ts'
import { reachOf } from './reach/reach.ts'
import { options, pictures, typing } from './rules/effort.ts'
import { emptyOutcome } from './rules/empty-outcome.ts'
import { help, phone } from './rules/help.ts'
import { length } from './rules/length.ts'
import { passport, personal } from './rules/personal.ts'
import { completeness, conditions, outcomes, questions } from './rules/reached.ts'
import { spin } from './rules/spin.ts'

const rules: readonly Rule[] = [
  questions,
  outcomes,
  conditions,
  emptyOutcome,
  completeness,
  length,
  spin,
  personal,
  passport,
  typing,
  options,
  pictures,
  help,
  phone,
]

/**
 * Everything wrong or doubtful about a quiz that no single part of it shows, errors first; of a variant, only what the
 * control has not. Needs no schema, so the studio runs it on every draft as the api does before it publishes.
 */
export function checkQuiz(quiz: Checkable): Finding[] {
  const broken = [...misread(quiz), ...misreadVariants(quiz)].map(({ path, flaw: { code, limit } }) =>
    wrong(code, pointerTo(...path), limit === undefined ? {} : { limit }),
  )
  // Who goes where is anybody's guess while references lead nowhere.
  if (broken.length > 0) return broken
  const found = [...checkPlain(quiz), ...checkVariants(quiz, checkPlain)]
  return found.toSorted((one, other) => Number(one.level === 'warning') - Number(other.level === 'warning'))
}

function checkPlain(quiz: Checkable): Finding[] {
  const checked = { quiz, reach: reachOf(quiz) }
  return rules.flatMap((rule) => [...rule(checked)])
}
