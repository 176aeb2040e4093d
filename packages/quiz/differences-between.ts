import { wordDifference, type WordRun } from './word-difference.ts'

/** One text or number in which a variant is unlike the control. */
export interface TextDifference {
  /** `text`, `items.1`, `theme`. */
  member: string
  control: string
  own: string
  /** The two of them word by word. */
  words: WordRun[]
}

/** Down to the single texts and numbers; one that is not there is as good as empty. */
export function differencesBetween(control: unknown, own: unknown, member = ''): TextDifference[] {
  if (isGroup(control) || isGroup(own)) {
    const [one, other] = [membersOf(control), membersOf(own)]
    const names = new Set([...Object.keys(one), ...Object.keys(other)])
    return [...names].flatMap((name) =>
      differencesBetween(one[name], other[name], member ? `${member}.${name}` : name),
    )
  }
  const [before, after] = [asText(control), asText(own)]
  if (before === after) return []
  return [{ member, control: before, own: after, words: wordDifference(before, after) }]
}

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null

const membersOf = (value: unknown): Record<string, unknown> => (isGroup(value) ? { ...value } : {})

function asText(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}
