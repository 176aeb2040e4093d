import { pointerTo } from '@pulya/contract/pointer'

import { doubtful, type Finding, type Rule } from '../finding.ts'

/** A patient who thanks may not advertise a treatment. Whether a review is one, only a person can tell. */
export const reviews: Rule = ({ offer: { blocks }, vertical }): Finding[] => {
  if (vertical !== 'medicine') return []
  return blocks.flatMap((block, index): Finding[] => {
    if (block.kind !== 'proof') return []
    const said = [block.evidence, ...Object.values(block.variants ?? {}).map(({ evidence }) => evidence)]
    if (!said.some((evidence) => evidence?.as === 'review')) return []
    return [doubtful('review-in-medicine', { pointer: pointerTo('blocks', index), block: block.id })]
  })
}
