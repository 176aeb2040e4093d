import { factors } from '@pulya/contract/factor'
import { proposedFactors } from '@pulya/offer/difference'
import type { OfferDocument } from '@pulya/offer/document'

import { differenceWords } from '../../i18n/findings.ts'
import { pageWords } from '../../i18n/offer-page.ts'
import type { OfferEditing } from '../keep-offer.ts'
import { Tick } from '../settings/Tick.tsx'

interface FactorsProps {
  offer: OfferDocument
  /** Of the variant in its list. */
  place: number
  editing: OfferEditing
}

/** What experiments with this variant are summed up by. What nobody has touched follows what the document shows. */
export function Factors({ offer, place, editing: { draft, locale } }: FactorsProps) {
  const variant = offer.variants[place]
  if (!variant) return null
  const tried = variant.factors ?? proposedFactors(offer, variant.key)
  const words = pageWords[locale].variants
  return (
    <fieldset class="form-channels">
      <legend class="field__label">{words.factors}</legend>
      <p class="muted">{words.factorsNote}</p>
      {factors.map((factor) => (
        <Tick
          key={factor}
          label={differenceWords[locale].factor[factor]}
          checked={tried.includes(factor)}
          onTick={(on) =>
            draft.write(
              ['variants', place, 'factors'],
              factors.filter((one) => (one === factor ? on : tried.includes(one))),
            )
          }
        />
      ))}
    </fieldset>
  )
}
