import type { Block, PublishedBlock } from '@pulya/blocks/definitions'
import type { WordingName } from '@pulya/blocks/wordings'
import type { FlawCode } from '@pulya/contract/flaw'
import { pointerTo } from '@pulya/contract/pointer'

import type { Offer } from '../../slots.ts'
import { blocksOf } from '../../variant.ts'
import type { Vertical } from '../../vertical.ts'
import { type Finding, type Rule, wrong } from '../finding.ts'

/** That it is large enough is measured on the page: the size of an area is no matter of the document. */
const demanded: Partial<Record<Vertical, { wording: WordingName; code: FlawCode }>> = {
  bankruptcy: { wording: 'ru-bankruptcy', code: 'notice-missing' },
  medicine: { wording: 'ru-medicine', code: 'contraindications-missing' },
}

/** A clinic that does not speak Russian to its patients advertises under another law, which we do not know. */
const isUnder = ({ locale }: Offer, vertical: Vertical) => vertical !== 'medicine' || locale === 'ru'

const warned = /противопоказан/i

/** The warning that a law dictates stands in every variant. Only that on bankruptcy is dictated to the letter. */
export const notice: Rule = ({ offer, texts, vertical }): Finding[] => {
  const law = demanded[vertical]
  if (!law || !isUnder(offer, vertical)) return []
  const inWords = (variant: string) =>
    vertical === 'medicine' &&
    texts.some(({ text, block, rule, ...said }) => {
      return block !== undefined && !rule && (said.variant ?? variant) === variant && warned.test(text)
    })
  const lacking = offer.variants.filter(({ key }) => !has(offer, key, law.wording) && !inWords(key))
  const pointer = pointerTo('blocks')
  if (lacking.length === offer.variants.length) return [wrong(law.code, { pointer })]
  return lacking.map(({ key }) => wrong(law.code, { pointer, variant: key }))
}

const has = (offer: Offer, variant: string, wording: WordingName): boolean =>
  blocksOf<Block | PublishedBlock>(offer, variant).some(
    (block) => block.kind === 'notice' && block.wording === wording,
  )
