import type { OfferDocument } from '@pulya/offer/document'

import type { OfferWords } from '../i18n/offer.ts'
import { differences } from './sections.ts'

interface VariantSwitchProps {
  offer: OfferDocument
  shown: string
  words: OfferWords
  onShow: (variant: string) => void
}

/** Whose texts are being edited and shown. The letter stands in the swatch: colour alone tells variants apart for some only. */
export function VariantSwitch({ offer, shown, words, onShow }: VariantSwitchProps) {
  return (
    <fieldset class="variants">
      <legend class="visually-hidden">{words.variants}</legend>
      {offer.variants.map(({ key, name }, place) => (
        <label class="variants__option" key={key}>
          <input
            class="visually-hidden"
            type="radio"
            name="variant"
            checked={key === shown}
            onChange={() => onShow(key)}
          />
          <span class="swatch" data-variant={key}>
            {key}
          </span>
          <span class="variants__name">{name}</span>
          <span class="muted">{place === 0 ? words.control : words.own(differences(offer, key))}</span>
        </label>
      ))}
    </fieldset>
  )
}
