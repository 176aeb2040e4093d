import { pointerTo } from '@pulya/contract/pointer'

import { type Finding, type Rule, wrong } from '../finding.ts'

/** A deadline that is over and says nothing of what holds since. */
export const deadlines: Rule = ({ offer: { blocks }, around: { now } }) =>
  blocks.flatMap((block, index): Finding[] => {
    if (block.kind !== 'deadline' || now === undefined) return []
    if (Date.parse(block.at) > now || block.after !== undefined) return []
    return [
      wrong('deadline-past', { pointer: pointerTo('blocks', index, 'at'), block: block.id, text: block.at }),
    ]
  })
