import type { Action } from '@pulya/questions/action'
import type { Condition } from '@pulya/questions/condition'

import type { QuizDocument } from './document.ts'
import { namesIn } from './formula/names-in.ts'
import { parseFormula } from './formula/parse.ts'
import { pipedIn } from './piped.ts'

/** Of what a quiz counts, what decides or says anything before the visitor. */
export interface Needs {
  /** Names of questions, scores and variables whose number is looked at. */
  numbers: ReadonlySet<string>
  /** Tags that a condition asks for. */
  tags: ReadonlySet<string>
}

type Counting = Pick<QuizDocument, 'questions' | 'variables' | 'outcomes'>

export function needsOf(quiz: Counting): Needs {
  const actions = quiz.questions.flatMap((question) => question.actions ?? [])
  const asking = [...quiz.questions, ...actions, ...quiz.outcomes]
  const conditions = asking.flatMap(({ when }) => (when ? partsOf(when) : []))
  const numbers = new Set([
    ...conditions.flatMap(numbersIn),
    ...quiz.outcomes.flatMap(({ match = [] }) => match),
    // In JSON no brace of its own is followed by a letter, so these stand in texts.
    ...pipedIn(JSON.stringify(quiz)).map(({ name }) => name),
  ])
  return {
    numbers: withSources(numbers, quiz.variables ?? [], actions),
    tags: new Set(conditions.flatMap((condition) => ('tag' in condition ? condition.tag : []))),
  }
}

/** The condition itself and all it is made of. */
function partsOf(condition: Condition): Condition[] {
  const parts =
    'all' in condition
      ? condition.all
      : 'any' in condition
        ? condition.any
        : 'not' in condition
          ? [condition.not]
          : []
  return [condition, ...parts.flatMap(partsOf)]
}

function numbersIn(condition: Condition): string[] {
  if ('value' in condition) return [condition.value]
  if ('scoreAtLeast' in condition || 'scoreAtMost' in condition) return ['score']
  return 'atLeast' in condition || 'atMost' in condition ? [condition.question] : []
}

/** With the names from which these are computed, and those from which those are. */
function withSources(
  names: ReadonlySet<string>,
  variables: NonNullable<QuizDocument['variables']>,
  actions: readonly Action[],
): ReadonlySet<string> {
  const formulas = [
    ...variables.flatMap((variable) =>
      'formula' in variable && names.has(variable.key) ? variable.formula : [],
    ),
    ...actions.flatMap((action) => ('set' in action && names.has(action.set) ? action.to : [])),
  ]
  const more = new Set([...names, ...formulas.flatMap(namesInText)])
  return more.size === names.size ? names : withSources(more, variables, actions)
}

/** Of a formula that was checked. */
function namesInText(formula: string): string[] {
  const read = parseFormula(formula)
  return 'formula' in read ? namesIn(read.formula) : []
}
