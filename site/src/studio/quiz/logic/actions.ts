import type { Action } from '@pulya/questions/action'
import type { Condition } from '@pulya/questions/condition'

/** What an action does, as the value of its option: `jump:debt`, `set:sum`, `tag`. */
export type Deed = `${'jump' | 'end' | 'disqualify' | 'set'}:${string}` | 'tag'

/** Where everybody goes whom no rule has led elsewhere; `next` is the next question in order. */
type Otherwise = Exclude<Deed, 'tag' | `set:${string}`> | 'next'

/** The rules of a question, read from the top, and what holds when none of them leads anywhere. */
export interface Following {
  rules: readonly Action[]
  otherwise: Otherwise
}

export function deedOf(action: Action): Deed {
  if ('jump' in action) return `jump:${action.jump}`
  if ('end' in action) return `end:${action.end}`
  if ('disqualify' in action) return `disqualify:${action.disqualify}`
  return 'set' in action ? `set:${action.set}` : 'tag'
}

/** The same rule doing something else; its condition stays. */
export function withDeed({ when }: Pick<Action, 'when'>, deed: Deed, tag: string): Action {
  const only = when && { when }
  if (deed === 'tag') return { ...only, tag }
  const at = deed.indexOf(':')
  const key = deed.slice(at + 1)
  if (deed.startsWith('jump:')) return { ...only, jump: key }
  if (deed.startsWith('end:')) return { ...only, end: key }
  return deed.startsWith('set:') ? { ...only, set: key, to: `${key} + 1` } : { ...only, disqualify: key }
}

export function withCondition(action: Action, when: Condition | undefined): Action {
  const { when: _, ...unconditional } = action
  return when ? { ...unconditional, when } : unconditional
}

const leads = (action: Action): boolean => !('set' in action || 'tag' in action)

/** A last rule that leads everybody away is what people call «otherwise». */
export function followingOf(actions: readonly Action[] = []): Following {
  const last = actions.at(-1)
  if (!last || last.when || !leads(last)) return { rules: actions, otherwise: 'next' }
  // It leads, so it is none of the two that go on.
  return { rules: actions.slice(0, -1), otherwise: deedOf(last) as Otherwise }
}

/** Without any rule the document has no such member. */
export function actionsOf({ rules, otherwise }: Following): Action[] | undefined {
  const actions = otherwise === 'next' ? [...rules] : [...rules, withDeed({}, otherwise, '')]
  return actions.length > 0 ? actions : undefined
}

/** The place of the first rule nobody gets to, because one above leads everybody away; the end when there is none. */
export function deadFrom(rules: readonly Action[]): number {
  const last = rules.findIndex((action) => !action.when && leads(action))
  return last === -1 ? rules.length : last + 1
}

export const actionsMax = 20
