import { pointerTo } from '@pulya/contract/pointer'

import { type Finding, type Rule, wrong } from '../finding.ts'

/** A page has one promise, and one heading of the first level. */
export const headline: Rule = ({ offer: { blocks } }): Finding[] => {
  const found = blocks.flatMap(({ kind, id }, index) => (kind === 'headline' ? [{ id, index }] : []))
  if (found.length === 0) return [wrong('headline-missing', { pointer: pointerTo('blocks') })]
  return found
    .slice(1)
    .map(({ id, index }) => wrong('headline-repeated', { pointer: pointerTo('blocks', index), block: id }))
}
