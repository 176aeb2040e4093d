import { workspaceOf } from '@pulya/contract/public-id'
import type { Locale } from '@pulya/contract/locale'
import type { ProblemError } from '@pulya/contract/problem'
import type { OfferDocument } from '@pulya/offer/document'

import { idOf, isAbout } from '../editor/field.ts'
import type { Path } from '../editor/path.ts'
import { picturesWords } from '../i18n/pictures.ts'
import { AssetInput } from './AssetInput.tsx'
import { picturePlaces } from './picture-places.ts'
import { PictureField } from './PictureField.tsx'

interface PicturesCardProps {
  /** Public id of the offer. */
  id: string
  offer: OfferDocument
  variant: string
  flaws: readonly ProblemError[]
  locale: Locale
  onWrite: (path: Path, value: unknown) => void
}

/** Everything on the page that is a file: pictures, as one variant shows them, and what is given for a contact. */
export function PicturesCard({ id, offer, variant, flaws, locale, onWrite }: PicturesCardProps) {
  const words = picturesWords[locale]
  const places = picturePlaces(offer, variant, words.places)
  const magnets = offer.variants[0]?.key === variant ? magnetsOf(offer) : []
  if (places.length + magnets.length === 0) return null
  const shared = { workspace: workspaceOf(id), locale }
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p class="muted">{words.note}</p>
      {places.map((place) => (
        <PictureField key={idOf(place.path)} place={place} flaws={flaws} onWrite={onWrite} {...shared} />
      ))}
      {magnets.map(({ path, title, file }) => (
        <AssetInput
          key={idOf(path)}
          id={idOf(path)}
          label={words.file(title)}
          kind="pdf"
          chosen={file !== undefined}
          flaw={flaws
            .filter(({ pointer }) => isAbout(pointer, path))
            .map(({ detail }) => detail)
            .join('. ')}
          onKeep={(asset) => onWrite(path, asset.id)}
          {...shared}
        />
      ))}
    </section>
  )
}

const magnetsOf = ({ blocks }: OfferDocument) =>
  blocks.flatMap((block, index) =>
    block.kind === 'magnet'
      ? [{ path: ['blocks', index, 'file'] as const, title: block.title, file: block.file }]
      : [],
  )
