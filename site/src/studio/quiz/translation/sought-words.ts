import type { Condition } from '@pulya/questions/condition'

import type { Path } from '../../editor/path.ts'
import { namedField, type NamedField, type Standing } from './quiz-part.ts'

/**
 * Words that a condition looks for in what visitors write: in another language they write others, and what hangs on the
 * condition would never come about.
 */
export const soughtWords = (
  condition: Condition | undefined,
  at: Standing,
  inside: Path,
  label: string,
): NamedField[] =>
  [...(condition ? placesIn(condition, inside) : [])].map((place) =>
    namedField(at, place, { label, as: 'line' }),
  )

function* placesIn(condition: Condition, path: Path): Generator<Path> {
  if ('all' in condition) yield* placesInGroup(condition.all, [...path, 'all'])
  else if ('any' in condition) yield* placesInGroup(condition.any, [...path, 'any'])
  else if ('not' in condition) yield* placesIn(condition.not, [...path, 'not'])
  else if ('says' in condition) yield [...path, 'says']
}

function* placesInGroup(group: readonly Condition[], path: Path): Generator<Path> {
  for (const [index, part] of group.entries()) yield* placesIn(part, [...path, index])
}
