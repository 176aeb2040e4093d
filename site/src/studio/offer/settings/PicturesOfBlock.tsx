import { idOf, isAbout } from '../../editor/field.ts'
import { pointerTo } from '@pulya/contract/pointer'
import { picturesWords } from '../../i18n/pictures.ts'
import { picturePlaces } from '../picture-places.ts'
import { PictureField } from '../PictureField.tsx'
import type { SettingsProps } from './settings.ts'

/** The files of a picture or a video, as one variant shows them. */
export function PicturesOfBlock({
  index,
  variant,
  offer,
  flaws,
  editing,
}: SettingsProps<'picture'> | SettingsProps<'video'>) {
  const { draft, locale, workspace } = editing
  const words = picturesWords[locale]
  const shown = variant ?? offer.variants[0]?.key ?? 'A'
  const places = picturePlaces(offer, shown, words.places).filter(({ path }) =>
    isAbout(pointerTo(...path), ['blocks', index]),
  )
  return (
    <>
      <p class="muted">{words.note}</p>
      {places.map((place) => (
        <PictureField
          key={idOf(place.path.slice(2))}
          place={place}
          workspace={workspace}
          flaws={flaws}
          locale={locale}
          onWrite={draft.write}
        />
      ))}
    </>
  )
}
