import type { OfferDocument } from '@pulya/offer/document'
import { layoutNames, schemes } from '@pulya/offer/look'
import { themeNames } from '@pulya/quiz/theme-name'

import type { Path } from '../editor/path.ts'
import type { LookWords } from '../i18n/look.ts'
import { BrandColour } from './BrandColour.tsx'
import { Choice } from './Choice.tsx'

interface LookProps {
  offer: OfferDocument
  /** Whose look is chosen. The firm and its colour are the same in all. */
  variant: string
  words: LookWords
  onWrite: (path: Path, value: unknown) => void
}

/** What the page looks like, whatever it says. */
export function Look({ offer, variant, words, onWrite }: LookProps) {
  const place = offer.variants.findIndex(({ key }) => key === variant)
  const isControl = place <= 0
  const at: Path = isControl ? [] : ['variants', place]
  const worn = isControl ? offer : offer.variants[place]
  const choose = (member: string) => (value: string | undefined) => onWrite([...at, member], value)
  return (
    <div class="look">
      <Choice
        label={words.theme}
        of={themeNames}
        names={words.themes}
        value={worn?.theme}
        none={isControl ? undefined : words.asControl}
        onChoose={choose('theme')}
      />
      <Choice
        label={words.layout}
        of={layoutNames}
        names={words.layouts}
        value={worn?.layout ?? (isControl ? 'letter' : undefined)}
        none={isControl ? undefined : words.asControl}
        onChoose={choose('layout')}
      />
      {isControl && (
        <>
          <Choice
            label={words.scheme}
            of={schemes}
            names={words.schemes}
            value={offer.scheme}
            none={words.ownScheme}
            onChoose={choose('scheme')}
          />
          <BrandColour
            theme={offer.theme}
            scheme={offer.scheme}
            colour={offer.brand.colour}
            words={words}
            onChoose={(colour) => onWrite(['brand', 'colour'], colour)}
          />
        </>
      )}
    </div>
  )
}
