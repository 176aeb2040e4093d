import type { OfferDocument } from '@pulya/offer/document'

import { settingsWords } from '../../i18n/block-settings.ts'
import { focusSoon } from '../../ui/focus-soon.ts'
import type { OfferEditing } from '../keep-offer.ts'

/** Hours belong to the whole offer; this leads to them from where they are felt. */
export function OfficeHoursLink({ offer, editing }: { offer: OfferDocument; editing: OfferEditing }) {
  const words = settingsWords[editing.locale].hours
  return (
    <p>
      {!offer.hours && <span class="muted">{words.none} </span>}
      <button
        type="button"
        class="button button--bare"
        onClick={() => {
          editing.$subject.set('hours')
          focusSoon('/hours')
        }}
      >
        {words.toHours}
      </button>
    </p>
  )
}
