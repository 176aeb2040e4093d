import { type Desk, lose } from '../desk.ts'
import { inside, isRecord, items, member, type Source, textIn } from '../source.ts'
import { localised } from './texts.ts'

/** A question with everything that must hold for it to be shown: its own condition, its panels', its page's. */
export interface Element {
  source: Source
  shownIf: readonly Source[]
  /** Names by which a jump to its page or panel means it, for it is the first there. */
  opens: string[]
}

/** All questions in their order; panels and pages leave only their conditions behind. */
export function elementsOf(desk: Desk, root: Source): Element[] {
  return [...items(member(root, 'pages')), root].flatMap((page) => inGroup(desk, page, [], page !== root))
}

function inGroup(desk: Desk, group: Source, above: readonly Source[], headed: boolean): Element[] {
  const shownIf = headed ? [...above, member(group, 'visibleIf')] : above
  const name = headed ? textIn(member(group, 'name')) : undefined
  if (headed) {
    for (const part of ['title', 'description']) {
      const heading = member(group, part)
      const text = localised(desk, heading)
      if (text) lose(desk, heading, 'heading', text)
    }
  }
  const found = partsOf(group).flatMap((source) =>
    textIn(member(source, 'type')) === 'panel'
      ? inGroup(desk, source, shownIf, true)
      : [{ source, shownIf: [...shownIf, member(source, 'visibleIf')], opens: [] }],
  )
  if (name !== undefined) found[0]?.opens.push(name)
  return found
}

const partsOf = (group: Source) => [...items(member(group, 'elements')), ...items(member(group, 'questions'))]

export function countOf(root: Source): number {
  const groups = [...items(member(root, 'pages')), root]
  let count = 0
  for (let group = groups.pop(); group; group = groups.pop()) {
    const parts = partsOf(group)
    count += parts.length
    groups.push(...parts)
  }
  return count
}

export function recognises(root: Source): boolean {
  const typed = (source: Source) =>
    partsOf(source).some((part) => typeof inside(part, 'type').value === 'string')
  return isRecord(root.value) && [root, ...items(member(root, 'pages'))].some(typed)
}
