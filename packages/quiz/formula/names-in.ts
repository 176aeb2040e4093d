import type { Formula } from './formula.ts'

/** Every name once, in the order of the text. */
export function namesIn(formula: Formula): string[] {
  return [...new Set(allNamesIn(formula))]
}

function allNamesIn(formula: Formula): string[] {
  if (typeof formula === 'number') return []
  if (typeof formula === 'string') return [formula]
  const [_operation, ...of] = formula
  return of.flatMap(allNamesIn)
}
