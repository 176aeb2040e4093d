import type { Condition } from '@pulya/questions/condition'
import type { Question } from '@pulya/questions/definitions'

import { joined } from '../compare.ts'
import { type Desk, lose, note } from '../desk.ts'
import { act } from '../logic.ts'
import { inside, items, member, type Source } from '../source.ts'
import { conditionOf } from './conditions.ts'
import { type Place, textOf, wayFrom } from './graph.ts'
import type { Step, Walk } from './steps.ts'
import { sumOf } from './variables.ts'

/** Where visitors are when the typebot has nothing more to say. */
export const deadEnd = 'thanks'

interface Leaving {
  desk: Desk
  walk: Walk
  from: Question
  source: Source
  /** Places on this way: a circle that no question breaks has no end. */
  met: Set<string>
  /** Steps left: branches of branches would otherwise be more than anybody can walk. */
  strength: { left: number }
}

/** What follows each screen: the ways of its options, then the way of everybody else. */
export function addWays(desk: Desk, walk: Walk): void {
  for (const [group, steps] of walk.steps) {
    for (const step of steps) if (step.is === 'screen') leave(desk, walk, group, step)
  }
}

function leave(
  desk: Desk,
  walk: Walk,
  group: string,
  { at, block, question }: Extract<Step, { is: 'screen' }>,
): void {
  const { edges } = walk.graph
  const strength = { left: 500 }
  const leaving: Leaving = { desk, walk, from: question, source: block, met: new Set(), strength }
  const named = desk.options.get(question)
  const led = new Set<string>()
  for (const item of items(member(block, 'items'))) {
    const way = wayFrom(edges, item)
    const has = named?.get(textOf(member(item, 'id')))
    // A statement with a button has no options: its one way is everybody's.
    if (way && question.kind === 'statement') return follow(leaving, way, [])
    if (!way || has === undefined) continue
    led.add(has)
    follow({ ...leaving, source: item, met: new Set() }, way, [{ question: question.key, has }])
  }
  if (question.kind !== 'multiple' && 'options' in question && led.size === question.options.length) return
  follow(leaving, wayFrom(edges, block) ?? { group, index: at + 1 }, [])
}

/** Goes on from a place until a screen or an end, and notes at the question what is met on the way. */
function follow(leaving: Leaving, place: Place, when: readonly Condition[]): void {
  const { desk, walk, from, source, met, strength } = leaving
  strength.left -= 1
  const mark = `${place.group}/${place.index}`
  if (met.has(mark) || strength.left < 0) return note(desk, source, 'logic', from.title)
  met.add(mark)
  const condition = joined('all', structuredClone(when))
  const guarded = condition ? { when: condition } : {}
  const step = walk.steps.get(place.group)?.find(({ at }) => at >= place.index)
  if (!step) return onward(leaving, place, when)
  const next = { group: place.group, index: step.at + 1 }
  switch (step.is) {
    case 'screen':
      return act(desk, source, from, { ...guarded, jump: step.question.key })
    case 'end':
      return act(desk, source, from, { ...guarded, end: step.outcome })
    case 'leap':
      return follow(leaving, leapFrom(walk, step.block) ?? next, when)
    case 'set': {
      const sum = sumOf(desk, walk, step.block)
      if (sum) act(desk, step.block, from, { ...guarded, ...sum })
      return follow(leaving, next, when)
    }
    case 'branch':
      for (const item of items(member(step.block, 'items'))) branch(leaving, item, when)
      return follow(leaving, wayFrom(walk.graph.edges, step.block) ?? next, when)
  }
}

function branch(leaving: Leaving, item: Source, when: readonly Condition[]): void {
  const { desk, walk, from, met } = leaving
  const condition = conditionOf(desk, walk, item)
  if (!condition) return lose(desk, item, 'logic', from.title)
  const way = wayFrom(walk.graph.edges, item)
  if (way && (from.actions?.length ?? 0) < 20)
    follow({ ...leaving, met: new Set(met) }, way, [...when, condition])
}

/** After the last step of a group the edge of its last block leads on, whatever that block was. */
function onward(leaving: Leaving, { group }: Place, when: readonly Condition[]): void {
  const { desk, walk, from, source } = leaving
  const way = wayFrom(walk.graph.edges, walk.graph.groups.get(group)?.blocks.at(-1))
  if (way) return follow(leaving, way, when)
  const condition = joined('all', structuredClone(when))
  act(desk, source, from, { ...(condition && { when: condition }), end: deadEnd })
}

function leapFrom({ graph }: Walk, block: Source): Place | undefined {
  const group = textOf(inside(block, 'options', 'groupId'))
  const target = graph.groups.get(group)
  if (!target) return undefined
  const wanted = textOf(inside(block, 'options', 'blockId'))
  const index = target.blocks.findIndex((found) => textOf(member(found, 'id')) === wanted)
  return { group, index: Math.max(index, 0) }
}
