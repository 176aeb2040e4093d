import type { OfferDocument } from '@pulya/offer/document'
import type { Place } from '@pulya/offer/place'
import { valueNames } from '@pulya/offer/place-values'
import { useState } from 'preact/hooks'

import { idOf } from '../../editor/field.ts'
import { merge } from '../../editor/merge.ts'
import { pageWords } from '../../i18n/offer-page.ts'
import { focusSoon } from '../../ui/focus-soon.ts'
import { toast } from '../../ui/toasts.ts'
import type { OfferEditing } from '../keep-offer.ts'
import { keyForPlace, placesMax, withPlaces } from '../structure/places.ts'
import { AddValue } from './AddValue.tsx'
import { PastePlaces } from './PastePlaces.tsx'
import { PlaceRow } from './PlaceRow.tsx'

interface PlacesTableProps {
  offer: OfferDocument
  editing: OfferEditing
}

const none: readonly Place[] = []

/** One row per page: a town, an office, and what the texts say there. */
export function PlacesTable({ offer, editing }: PlacesTableProps) {
  const { draft, locale } = editing
  // A value nobody has yet is a column all the same.
  const [fresh, setFresh] = useState<readonly string[]>([])
  const places = offer.places ?? none
  const names = [...new Set([...valueNames(places), ...fresh])]
  const words = pageWords[locale].places
  const write = (rows: readonly Place[]) => draft.change((now) => withPlaces(now, rows))

  function add(rows: readonly Place[]) {
    const before = draft.$document.get().places ?? none
    write([...before, ...rows].slice(0, placesMax))
    focusSoon(idOf(['places', before.length, 'name']), true)
  }

  function remove(place: Place) {
    const before = draft.$document.get()
    const after = withPlaces(
      before,
      places.filter((one) => one !== place),
    )
    draft.change(() => after)
    const undo = () => draft.change((now) => merge(after, now, before).document)
    toast({ text: words.removed(place.name), undo })
    focusSoon('add-place')
  }

  function removeColumn(name: string) {
    setFresh(fresh.filter((one) => one !== name))
    write(places.map(({ values: { [name]: _, ...values }, ...place }) => ({ ...place, values })))
  }

  return (
    <>
      <p class="muted">{words.note}</p>
      {places.length > 0 && (
        <div class="places-room">
          <table class="places">
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.key}</th>
                {names.map((name) => (
                  <th scope="col" key={name}>
                    <code>{`{${name}}`}</code>
                    <button
                      type="button"
                      class="button button--bare"
                      aria-label={words.removeColumn(name)}
                      onClick={() => removeColumn(name)}
                    >
                      ×
                    </button>
                  </th>
                ))}
                <th scope="col">
                  <span class="visually-hidden">{words.remove}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {places.map((place, index) => (
                <PlaceRow
                  key={index}
                  place={place}
                  index={index}
                  names={names}
                  editing={editing}
                  onRemove={remove}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {places.length > 0 && <p class="muted">{words.rows(places.length)}</p>}
      {places.length >= placesMax ? (
        <p class="muted">{words.full(placesMax)}</p>
      ) : (
        <div class="ways">
          <button
            type="button"
            class="button"
            id="add-place"
            onClick={() => add([{ key: keyForPlace(places), name: words.newRow, values: {} }])}
          >
            {words.addRow}
          </button>
          <PastePlaces taken={places} words={words} onTake={add} />
        </div>
      )}
      {places.length > 0 && (
        <AddValue words={words} onAdd={(name) => setFresh([...new Set([...fresh, name])])} />
      )}
    </>
  )
}
