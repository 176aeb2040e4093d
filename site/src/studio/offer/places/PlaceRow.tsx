import type { Place } from '@pulya/offer/place'
import { useStore } from '@nanostores/preact'
import { useMemo } from 'preact/hooks'

import { idOf, isAbout } from '../../editor/field.ts'
import { pageWords } from '../../i18n/offer-page.ts'
import type { OfferEditing } from '../keep-offer.ts'

interface PlaceRowProps {
  place: Place
  index: number
  names: readonly string[]
  editing: OfferEditing
  onRemove: (place: Place) => void
}

/** Of five hundred rows the one that is typed in is drawn again. */
export function PlaceRow(props: PlaceRowProps) {
  const flaws = useStore(props.editing.draft.$flaws)
  const { place, index, names } = props
  return useMemo(() => <Row {...props} flaws={flaws} />, [place, index, names.join(' '), flaws])
}

type RowProps = PlaceRowProps & { flaws: readonly { pointer: string; detail: string }[] }

function Row({ place, index, names, editing: { draft, locale }, onRemove, flaws }: RowProps) {
  const words = pageWords[locale].places
  const at = ['places', index]
  const about = flaws.filter(({ pointer }) => isAbout(pointer, at))
  const cell = (member: readonly string[], label: string, value: string, empties = false) => (
    <td>
      <input
        class="field__input places__cell"
        type="text"
        list={undefined}
        id={idOf([...at, ...member])}
        aria-label={`${label}: ${place.name}`}
        aria-invalid={about.some(({ pointer }) => isAbout(pointer, [...at, ...member])) ? 'true' : undefined}
        value={value}
        onInput={({ currentTarget: { value: typed } }) => {
          if (!empties || typed.trim() !== '') return draft.write([...at, ...member], typed)
          const { [member[1] ?? '']: _, ...values } = place.values
          draft.write([...at, 'values'], values)
        }}
      />
    </td>
  )
  return (
    <>
      <tr>
        {cell(['name'], words.name, place.name)}
        {cell(['key'], words.key, place.key)}
        {names.map((name) => cell(['values', name], words.column(name), place.values[name] ?? '', true))}
        <td>
          <button
            type="button"
            class="button button--bare"
            aria-label={words.removeRow(place.name)}
            onClick={() => onRemove(place)}
          >
            ×
          </button>
        </td>
      </tr>
      {about.length > 0 && (
        <tr>
          <td colSpan={names.length + 3}>
            <p class="field__flaw">{about.map(({ detail }) => detail).join('. ')}</p>
          </td>
        </tr>
      )}
    </>
  )
}
