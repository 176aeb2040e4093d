import { inside, isRecord, items, member, settle, type Source, textIn } from '../source.ts'

/** Groups of blocks and the edges between them. */
export interface Graph {
  groups: Map<string, Group>
  /** Where an edge leads, by its id. */
  edges: Map<string, Place>
  start: Place | undefined
}

export interface Group {
  source: Source
  title: string | undefined
  blocks: Source[]
}

/** A place in a group: the block at this index is next. */
export interface Place {
  group: string
  index: number
}

export function graphOf(root: Source): Graph {
  const groups = new Map<string, Group>()
  for (const source of items(member(root, 'groups'))) {
    const [id, title] = [textIn(member(source, 'id')) ?? '', textIn(member(source, 'title'))]
    settle(member(source, 'graphCoordinates'))
    if (!groups.has(id)) groups.set(id, { source, title, blocks: items(member(source, 'blocks')) })
  }
  const edges = new Map(
    items(member(root, 'edges')).flatMap((edge): [string, Place][] => {
      const [group, block] = [textOf(inside(edge, 'to', 'groupId')), textOf(inside(edge, 'to', 'blockId'))]
      const index = groups.get(group)?.blocks.findIndex((found) => textOf(member(found, 'id')) === block)
      return index === undefined ? [] : [[textOf(member(edge, 'id')), { group, index: Math.max(index, 0) }]]
    }),
  )
  // Ways are told by what stands at their ends.
  settle(member(root, 'edges'), member(root, 'events'))
  return { groups, edges, start: startOf(root, groups, edges) }
}

/** An event since version 6, before it a block; a file cut by hand may have neither. */
function startOf(root: Source, groups: Graph['groups'], edges: Graph['edges']): Place | undefined {
  const event = items(member(root, 'events')).find((found) => member(found, 'type').value === 'start')
  if (event) return edges.get(textOf(member(event, 'outgoingEdgeId')))
  for (const [group, { blocks }] of groups) {
    const index = blocks.findIndex((block) => member(block, 'type').value === 'start')
    if (index === -1) continue
    settle(...blocks.slice(index, index + 1))
    return wayFrom(edges, blocks[index]) ?? { group, index: index + 1 }
  }
  const [first] = groups.keys()
  return first === undefined ? undefined : { group: first, index: 0 }
}

export const wayFrom = (edges: Graph['edges'], source: Source | undefined): Place | undefined =>
  source && edges.get(textOf(member(source, 'outgoingEdgeId')))

/**
 * Groups that can be reached, in an order in which edges lead ahead wherever that is possible: the reverse of the order in
 * which a walk in depth leaves them.
 */
export function inOrder({ groups, edges, start }: Graph): string[] {
  const left: string[] = []
  const met = new Set<string>()
  const walk = (id: string): void => {
    if (met.has(id)) return
    met.add(id)
    for (const next of waysOut(groups.get(id), edges).toReversed()) walk(next)
    left.push(id)
  }
  if (start) walk(start.group)
  return left.toReversed()
}

/** Where a group may lead, the first branch first. */
function waysOut(group: Group | undefined, edges: Graph['edges']): string[] {
  return (group?.blocks ?? []).flatMap((block) => {
    const jump = textOf(inside(block, 'options', 'groupId'))
    const ways = [...items(member(block, 'items')), block].flatMap(
      (part) => wayFrom(edges, part)?.group ?? [],
    )
    return jump ? [...ways, jump] : ways
  })
}

/** Ids are looked at, not read: they are told by what they tie together. */
export const textOf = ({ value }: Source): string => (typeof value === 'string' ? value : '')

export const recognises = (root: Source): boolean =>
  isRecord(root.value) &&
  Array.isArray(member(root, 'edges').value) &&
  items(member(root, 'groups')).some((group) => Array.isArray(member(group, 'blocks').value))
