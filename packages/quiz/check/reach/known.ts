import type { Condition } from '@pulya/questions/condition'

import type { Facts } from '../../facts.ts'
import { holds } from '../../condition.ts'
import { numberOf, type Numbers } from '../../number-of.ts'
import type { Inputs } from './inputs.ts'
import type { LookedAt } from './looked-at.ts'

/** What is known of a visitor somewhere in a quiz. */
export interface Known {
  /** Of one visitor who stands for all that are like them. */
  facts: Facts
  /** Numbers that those visitors do not share: a slider's amount, where a formula takes it. */
  open: ReadonlySet<string>
}

/** What a condition can be, as far as is known. */
export interface Truth {
  yes: boolean
  no: boolean
}

export const certain: Truth = { yes: true, no: false }

/** Parts of a group are taken for independent of each other where they are open, so at worst too much is possible. */
export function truthOf(condition: Condition, known: Known, quiz: Numbers, inputs: Inputs): Truth {
  const of = (part: Condition) => truthOf(part, known, quiz, inputs)
  if ('all' in condition) {
    const parts = condition.all.map(of)
    return { yes: parts.every(({ yes }) => yes), no: parts.some(({ no }) => no) }
  }
  if ('any' in condition) {
    const parts = condition.any.map(of)
    return { yes: parts.some(({ yes }) => yes), no: parts.every(({ no }) => no) }
  }
  if ('not' in condition) {
    const { yes, no } = of(condition.not)
    return { yes: no, no: yes }
  }
  if ('value' in condition && isOpen(condition.value, known, inputs)) return { yes: true, no: true }
  const yes = holds(condition, known.facts, quiz)
  return { yes, no: !yes }
}

export const isOpen = (name: string, { open }: Known, inputs: Inputs) =>
  [...inputs(name)].some((input) => open.has(input))

/** Equal for visitors who go on alike: only what is still looked at tells them apart. */
export function likeness({ atoms, numbers }: LookedAt, { facts, open }: Known, quiz: Numbers): string {
  const told = [...atoms.values()].map((atom) => Number(holds(atom, facts, quiz)))
  const counted = [...numbers].map((name) => (open.has(name) ? '?' : numberOf(quiz, facts, name)))
  return `${told.join('')} ${counted.join(' ')}`
}
