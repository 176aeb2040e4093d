import { assetPath } from '@pulya/contract/asset-path'
import type { Locale } from '@pulya/contract/locale'
import type { ProblemError } from '@pulya/contract/problem'

import { idOf, isAbout } from '../editor/field.ts'
import type { Path } from '../editor/path.ts'
import { editorWords } from '../i18n/editor.ts'
import { picturesWords } from '../i18n/pictures.ts'
import { AssetInput } from './AssetInput.tsx'
import { FocalPoint } from './FocalPoint.tsx'
import type { PicturePlace } from './picture-places.ts'

interface PictureFieldProps {
  place: PicturePlace
  workspace: string
  flaws: readonly ProblemError[]
  locale: Locale
  onWrite: (path: Path, value: unknown) => void
}

/** One picture of an offer: which it is, what it shows, and what of it must stay in sight. */
export function PictureField({ place, workspace, flaws, locale, onWrite }: PictureFieldProps) {
  const { path, label, value, inherited, told, focus } = place
  const words = picturesWords[locale]
  const id = idOf(path)
  const about = flaws.filter(({ pointer }) => isAbout(pointer, path))
  const shown = value ?? inherited
  return (
    <div class="picture-field" data-differs={(inherited && value && true) || undefined}>
      <AssetInput
        id={id}
        label={label}
        kind="image"
        workspace={workspace}
        locale={locale}
        chosen={shown !== undefined}
        flaw={about.map(({ detail }) => detail).join('. ')}
        onKeep={(asset) => {
          onWrite(path, { src: assetPath(asset.id), ...(told && { alt: value?.alt ?? '' }) })
          // What was to stay in sight was in another picture.
          if (focus?.value) onWrite(focus.path, undefined)
        }}
      />
      {shown && !focus && <img class="picture-field__image" src={shown.src} alt="" />}
      {shown && focus && (
        <FocalPoint
          src={shown.src}
          focus={focus.value}
          words={words}
          onMove={(moved) => onWrite(focus.path, moved)}
        />
      )}
      {value && told && (
        <label class="field">
          <span class="field__label">{words.alt}</span>
          <span class="field__aside">{words.altNote}</span>
          <input
            class="field__input"
            type="text"
            maxLength={200}
            value={value.alt}
            onInput={({ currentTarget }) => onWrite([...path, 'alt'], currentTarget.value)}
          />
        </label>
      )}
      {value && (
        <button
          type="button"
          class="button button--bare"
          aria-label={`${label}: ${words.remove}`}
          onClick={() => {
            onWrite(path, undefined)
            if (focus?.value) onWrite(focus.path, undefined)
          }}
        >
          {inherited ? editorWords[locale].asControl : words.remove}
        </button>
      )}
    </div>
  )
}
