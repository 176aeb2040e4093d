import { parseFormula } from '../../formula/parse.ts'
import { type Desk, introduce, lose, newName } from '../desk.ts'
import type { Draft } from '../draft.ts'
import { inside, items, member, settle, type Source, textIn } from '../source.ts'
import { textOf } from './graph.ts'
import type { Walk } from './steps.ts'

export function variablesOf(root: Source): Map<string, string> {
  return new Map(
    items(member(root, 'variables')).flatMap((source): [string, string][] => {
      const [id, name] = [textIn(member(source, 'id')), textIn(member(source, 'name'))]
      settle(member(source, 'isSessionVariable'))
      return id === undefined || name === undefined ? [] : [[id, name]]
    }),
  )
}

/** Variables that blocks set, as numbers of ours: those that an input fills are answers already. */
export function numbersOf(desk: Desk, { graph, variables }: Walk): Draft['variables'] {
  const blocks = [...graph.groups.values()].flatMap((group) => group.blocks)
  const named = (block: Source) => variables.get(textOf(inside(block, 'options', 'variableId')))
  const isSet = (block: Source) => member(block, 'type').value === 'Set variable'
  const answers = new Set(blocks.filter((block) => !isSet(block)).map(named))
  const numbers = new Set(
    blocks
      .filter(isSet)
      .map(named)
      .filter((name) => name !== undefined && !answers.has(name)),
  )
  return Array.from(numbers, (name = '') => {
    const key = newName(desk, name)
    introduce(desk, name, key)
    desk.said.add(key)
    return { key, start: 0 }
  })
}

export const isScore = (variable: string): boolean =>
  /^(?:total ?)?(?:score|points|баллы|балл|очки)$/i.test(variable)

export interface Sum {
  set: string
  to: string
}

/** `{{Score}} + 5` as a formula of ours; whatever is more than that, a script at worst, is told and not carried. */
export function sumOf(desk: Desk, { variables }: Walk, block: Source): Sum | undefined {
  const variable = variables.get(textIn(inside(block, 'options', 'variableId')) ?? '') ?? ''
  const set = desk.questions.has(variable) ? undefined : desk.names.get(variable.toLowerCase())
  const expression = inside(block, 'options', 'expressionToEvaluate')
  const written = typeof expression.value === 'number' ? String(expression.value) : expression.value
  const to = typeof written === 'string' ? formulaOf(desk, written) : undefined
  if (set === undefined || to === undefined) return lose(desk, block, 'logic', variable)
  settle(expression, inside(block, 'options', 'isCode'), inside(block, 'options', 'type'))
  return { set, to }
}

function formulaOf(desk: Desk, expression: string): string | undefined {
  let known = true
  const named = expression.slice(0, 1000).replaceAll(/\{\{\s*([^{}]+?)\s*\}\}/g, (_, variable: string) => {
    const name = desk.names.get(variable.toLowerCase())
    known &&= name !== undefined
    return ` ${name} `
  })
  // Names of ours stand between spaces, so that a minus beside them stays a minus.
  const formula = named.replaceAll(/\s+/g, ' ').trim()
  if (!known || !/^[a-z0-9 .+*/()-]+$/.test(formula)) return undefined
  return 'formula' in parseFormula(formula) ? formula : undefined
}
