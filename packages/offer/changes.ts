import type { WordRun } from '@pulya/quiz/word-difference'

import { changedWords } from './changed-words.ts'

/** One thing in which two versions of a document differ. */
export interface Change {
  how: 'added' | 'removed' | 'changed'
  /** Of the document: `blocks`, `questions`, `theme`. */
  member: string
  /** Of a list of named things: the id or key. */
  item?: string
  /** Of a block or a question. */
  kind?: string
  /** How people call a question or an outcome. */
  title?: string
  /** Texts that are said otherwise, word by word. */
  words?: WordRun[][]
}

type Plain = Record<string, unknown>

/** What a person would say has changed, in the order of the document: named parts of lists by name, the rest by member. */
export function changesBetween(before: unknown, after: unknown): Change[] {
  if (!isPlain(before) || !isPlain(after)) return []
  const members = new Set([...Object.keys(after), ...Object.keys(before)])
  return [...members].flatMap((member) => changesOf(member, before[member], after[member]))
}

function changesOf(member: string, before: unknown, after: unknown): Change[] {
  if (alike(before, after)) return []
  if (isNamedList(before ?? []) && isNamedList(after ?? [])) {
    const changes = changesOfList(member, listOf(before), listOf(after))
    // Nothing but the order.
    return changes.length > 0 ? changes : [{ how: 'changed', member }]
  }
  if (before === undefined) return [{ how: 'added', member }]
  if (after === undefined) return [{ how: 'removed', member }]
  return [{ how: 'changed', member, ...wordsOf(before, after) }]
}

function changesOfList(member: string, before: Plain[], after: Plain[]): Change[] {
  const was = new Map(before.map((item) => [nameOf(item), item]))
  const is = new Set(after.map(nameOf))
  const about = (item: Plain) => ({ member, item: nameOf(item), ...kindOf(item), ...titleOf(item) })
  return [
    ...after.flatMap((item): Change[] => {
      const known = was.get(nameOf(item))
      if (!known) return [{ how: 'added', ...about(item) }]
      return alike(known, item) ? [] : [{ how: 'changed', ...about(item), ...wordsOf(known, item) }]
    }),
    ...before
      .filter((item) => !is.has(nameOf(item)))
      .map((item): Change => ({ how: 'removed', ...about(item) })),
  ]
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isNamedList = (value: unknown): value is Plain[] =>
  Array.isArray(value) && value.every((item) => isPlain(item) && nameOf(item) !== '')

const listOf = (value: unknown): Plain[] => (isNamedList(value) ? value : [])

const nameOf = ({ id, key }: Plain): string =>
  typeof id === 'string' ? id : typeof key === 'string' ? key : ''

const kindOf = ({ kind }: Plain) => (typeof kind === 'string' ? { kind } : {})

const titleOf = ({ title }: Plain) => (typeof title === 'string' && title !== '' ? { title } : {})

function wordsOf(before: unknown, after: unknown): { words?: WordRun[][] } {
  const words = changedWords(before, after)
  return words.length > 0 ? { words } : {}
}

/** Snapshots are written in the order of their schema, so equal things have equal texts. */
const alike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
