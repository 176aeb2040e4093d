import { pointerTo } from '@pulya/contract/pointer'

import { type Finding, type Rule, wrong } from '../finding.ts'

const licenceNamed = /лиценз/i

/** Whoever treats people says by which licence. A requisite still to be filled in is a warning of its own. */
export const licence: Rule = ({ offer: { blocks, locale }, vertical }): Finding[] => {
  // In Russia: about other countries we know too little.
  if (vertical !== 'medicine' || locale !== 'ru') return []
  const legal = blocks.flatMap((block, index) => (block.kind === 'legal' ? [{ block, index }] : []))
  const named = legal.some(({ block: { requisites } }) =>
    requisites.some(({ label, value }) => licenceNamed.test(`${label} ${value}`)),
  )
  if (named) return []
  const [first] = legal
  return [
    wrong(
      'licence-missing',
      first
        ? { pointer: pointerTo('blocks', first.index, 'requisites'), block: first.block.id }
        : { pointer: pointerTo('blocks') },
    ),
  ]
}
