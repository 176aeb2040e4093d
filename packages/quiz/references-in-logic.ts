import type { Action } from '@pulya/questions/action'
import type { Condition } from '@pulya/questions/condition'
import type { Question } from '@pulya/questions/definitions'
import type { Option } from '@pulya/questions/options'

import { namesIn } from './formula/names-in.ts'
import { parseFormula } from './formula/parse.ts'
import { type Misread, type Place, type Reading, tooLate, unknown } from './misread.ts'

/** A condition looks only at what is answered or counted by then. */
export function* inCondition(condition: Condition, path: Place, reading: Reading): Generator<Misread> {
  if ('all' in condition) yield* inGroup(condition.all, [...path, 'all'], reading)
  else if ('any' in condition) yield* inGroup(condition.any, [...path, 'any'], reading)
  else if ('not' in condition) yield* inCondition(condition.not, [...path, 'not'], reading)
  else if ('question' in condition) yield* aboutQuestion(condition, path, reading)
  else if ('value' in condition && reading.names.get(condition.value)?.is !== 'number') {
    yield unknown([...path, 'value'], condition.value)
  }
}

function* inGroup(group: readonly Condition[], path: Place, reading: Reading): Generator<Misread> {
  for (const [index, part] of group.entries()) yield* inCondition(part, [...path, index], reading)
}

function* aboutQuestion(
  condition: Extract<Condition, { question: string }>,
  path: Place,
  { names, known }: Reading,
): Generator<Misread> {
  const { question: name } = condition
  const named = names.get(name)
  if (named?.is !== 'question') return yield unknown([...path, 'question'], name)
  if (named.place >= known) return yield tooLate([...path, 'question'], name)
  const options = optionsOf(named.question)
  if ('has' in condition) {
    if (!options.some(({ key }) => key === condition.has)) yield unknown([...path, 'has'], condition.has)
  } else if ('atLeast' in condition || 'atMost' in condition) {
    // Options that stand for no number have no amount, so such a condition could never hold.
    const amounts = options.length === 0 || options.some(({ value }) => value !== undefined)
    if (!amounts) yield { path: [...path, 'question'], flaw: { code: 'value-wrong' } }
  }
}

/** `yes-no` has its two options by itself. */
const optionsOf = (question: Question): readonly Option[] => ('options' in question ? question.options : [])

export function* inAction(action: Action, path: Place, reading: Reading): Generator<Misread> {
  const { names, outcomes, known } = reading
  if (action.when) yield* inCondition(action.when, [...path, 'when'], reading)
  if ('set' in action) {
    const named = names.get(action.set)
    if (named?.is !== 'number' || !named.settable) yield unknown([...path, 'set'], action.set)
    yield* inFormula(action.to, [...path, 'to'], reading)
  }
  if ('jump' in action) {
    const named = names.get(action.jump)
    if (named?.is !== 'question') yield unknown([...path, 'jump'], action.jump)
    else if (named.place < known)
      yield { path: [...path, 'jump'], flaw: { code: 'jump-back', limit: action.jump } }
  }
  if ('end' in action && !outcomes.has(action.end)) yield unknown([...path, 'end'], action.end)
  if ('disqualify' in action && !outcomes.has(action.disqualify)) {
    yield unknown([...path, 'disqualify'], action.disqualify)
  }
}

/** A formula may name any question: one that is silent so far counts as zero. */
export function* inFormula(formula: string, path: Place, { names, below }: Reading): Generator<Misread> {
  const read = parseFormula(formula)
  if ('error' in read) return yield { path, flaw: { code: 'formula-invalid', limit: read.error.at + 1 } }
  for (const name of namesIn(read.formula)) {
    const named = names.get(name)
    if (!named || named.is === 'hidden') yield unknown(path, name)
    else if (below?.has(name)) yield tooLate(path, name)
  }
}
