import { useStore } from '@nanostores/preact'
import { useEffect, useRef, useState } from 'preact/hooks'

import { Preview } from '../../editor/Preview.tsx'
import { pageWords } from '../../i18n/offer-page.ts'
import type { OfferEditing } from '../keep-offer.ts'
import { previewQuery } from '../texts/show-as.ts'
import { keepLive } from './keep-live.ts'

/** The offer as visitors see it; a variant may stand beside the control. Where there is no room for both, one at a time. */
export function Canvas({ editing }: { editing: OfferEditing }) {
  const { locale, editable, $variant } = editing
  const { variants } = useStore(editing.draft.$document)
  const variant = useStore($variant)
  const [beside, setBeside] = useState(false)
  const control = variants[0]?.key ?? 'A'
  const others = variants.filter(({ key }) => key !== control)
  const other = variant === control ? others[0]?.key : variant
  const words = pageWords[locale].canvas
  const both = beside && other !== undefined
  return (
    <div class="canvas" data-beside={both || undefined}>
      {others.length > 0 && (
        <fieldset class="switch canvas__variants">
          <legend class="visually-hidden">{words.show}</legend>
          {variants.map(({ key, name }) => (
            <label class="switch__option" key={key} title={name}>
              <input
                type="radio"
                name="canvas-variant"
                aria-label={pageWords[locale].variants.newName(key)}
                checked={variant === key}
                onChange={() => $variant.set(key)}
              />
              <span class="swatch" data-variant={key}>
                {key}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {other !== undefined && (
        <button
          type="button"
          class="button canvas__beside"
          aria-pressed={both}
          onClick={() => setBeside(!beside)}
        >
          {words.beside}
        </button>
      )}
      {editable && <p class="muted canvas__pick">{words.pick}</p>}
      <div class="canvas__pages">
        {both ? (
          [control, other].map((key) => (
            <div key={key} class="canvas__page" data-shown={key === variant || undefined}>
              <Page editing={editing} variant={key} />
            </div>
          ))
        ) : (
          <div key="one" class="canvas__page" data-shown>
            <Page editing={editing} variant={variant} />
          </div>
        )}
      </div>
    </div>
  )
}

function Page({ editing, variant }: { editing: OfferEditing; variant: string }) {
  const revision = useStore(editing.draft.$revision)
  const visitor = useStore(editing.$visitor)
  const shown = useRef(variant)
  shown.current = variant
  const live = useRef<ReturnType<typeof keepLive>>(undefined)
  useEffect(() => {
    live.current = keepLive(editing, () => shown.current)
    return () => live.current?.stop()
  }, [editing])
  return (
    <Preview
      address={`/api/documents/${editing.id}/preview?${previewQuery(variant, visitor)}`}
      revision={revision}
      locale={editing.locale}
      name={variant}
      onShown={(page) => live.current?.came(page)}
    />
  )
}
