import { pointerTo } from '@pulya/contract/pointer'

import { namesOf } from '../../names.ts'
import { pipedIn, place } from '../../piped.ts'
import type { Checkable } from '../checkable.ts'
import { type Checked, type Finding, wrong } from '../finding.ts'

/** A line that repeats what a visitor did not say is left out, so an outcome of only such lines can end up empty. */
export function* emptyOutcome({ quiz }: Checked): Generator<Finding> {
  const always = alwaysSaid(quiz)
  for (const [index, { paragraphs, checklist = [] }] of quiz.outcomes.entries()) {
    const stays = [...paragraphs, ...checklist].some(
      (text) => says(text) && pipedIn(text).every(({ name, fallback }) => fallback || always.has(name)),
    )
    if (!stays) yield wrong('outcome-empty', pointerTo('outcomes', index, 'paragraphs'))
  }
}

/** Words or a number, not only dots and dashes. */
const says = (text: string) => /[\p{L}\p{N}]/u.test(text.replaceAll(place, '0'))

/** Numbers count from zero; a question is surely answered when it must be and nothing can lead past it. */
function alwaysSaid(quiz: Checkable): Set<string> {
  const passable = quiz.questions.some(({ actions = [] }) =>
    actions.some((action) => !('set' in action || 'tag' in action)),
  )
  const said = [...namesOf(quiz)].filter(([, named]) => {
    if (named.is !== 'question') return named.is === 'number'
    return named.question.required && !named.question.when && !passable
  })
  const kept = (quiz.hidden ?? []).filter(({ fallback }) => fallback)
  return new Set([...said.map(([name]) => name), ...kept.map(({ key }) => key)])
}
