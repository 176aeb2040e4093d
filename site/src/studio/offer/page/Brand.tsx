import type { ProblemError } from '@pulya/contract/problem'
import type { OfferDocument } from '@pulya/offer/document'

import { offerWords } from '../../i18n/offer.ts'
import { picturesWords } from '../../i18n/pictures.ts'
import type { OfferEditing } from '../keep-offer.ts'
import { PictureField } from '../PictureField.tsx'
import { brandFields } from '../sections.ts'
import { Fields } from './Fields.tsx'

interface BrandProps {
  offer: OfferDocument
  flaws: readonly ProblemError[]
  editing: OfferEditing
}

/** The line at the top of the page: who speaks, and how to call them. */
export function Brand({ offer, flaws, editing: { draft, locale, workspace } }: BrandProps) {
  const shared = { flaws, locale, onWrite: draft.write }
  return (
    <>
      <Fields fields={brandFields(offerWords[locale])} offer={offer} {...shared} />
      <PictureField
        place={{
          path: ['brand', 'logo'],
          label: picturesWords[locale].places.logo,
          value: offer.brand.logo,
          told: true,
        }}
        workspace={workspace}
        {...shared}
      />
    </>
  )
}
