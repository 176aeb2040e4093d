import type { OfferDocument } from '@pulya/offer/document'
import { verticals } from '@pulya/offer/vertical'

import { pageWords } from '../../i18n/offer-page.ts'
import { Choice } from '../Choice.tsx'
import type { OfferEditing } from '../keep-offer.ts'
import { withVertical } from '../structure/vertical.ts'

/** Under whose law the offer is; the warning that law demands comes with it. */
export function Trade({ offer, editing }: { offer: OfferDocument; editing: OfferEditing }) {
  const words = pageWords[editing.locale].vertical
  return (
    <>
      <Choice
        label={words.label}
        of={verticals}
        names={words.names}
        value={offer.vertical}
        none={words.none}
        onChoose={(vertical) => editing.draft.change((now) => withVertical(now, vertical))}
      />
      <p class="muted">{words.note}</p>
    </>
  )
}
