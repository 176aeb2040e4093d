import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'

import { formsWords } from '../../i18n/forms.ts'
import { lookWords } from '../../i18n/look.ts'
import { builderWords } from '../../i18n/offer-builder.ts'
import { pageWords } from '../../i18n/offer-page.ts'
import { offerWords } from '../../i18n/offer.ts'
import { textRuleWords } from '../../i18n/text-rules.ts'
import { Disclosure } from '../Disclosure.tsx'
import type { OfferEditing } from '../keep-offer.ts'
import { Look } from '../Look.tsx'
import { OfficeHours } from '../OfficeHours.tsx'
import { PlacesTable } from '../places/PlacesTable.tsx'
import { headFields, thanksFields } from '../sections.ts'
import { TextRules } from '../texts/TextRules.tsx'
import { Brand } from './Brand.tsx'
import { Fields } from './Fields.tsx'
import { Trade } from './Trade.tsx'

/** What belongs to the page as a whole, one subject open at a time. A variant may only look otherwise. */
export function PageCard({ editing }: { editing: OfferEditing }) {
  const { draft, locale, editable } = editing
  const offer = useStore(draft.$document)
  const flaws = useStore(draft.$flaws)
  const variant = useStore(editing.$variant)
  const subject = useStore(editing.$subject)
  const words = offerWords[locale]
  const shared = { offer, flaws, locale, onWrite: draft.write }
  const about: Record<string, { title: string; inside: () => ComponentChildren }> = {
    theme: {
      title: lookWords[locale].look,
      inside: () => <Look {...shared} variant={variant} words={lookWords[locale]} />,
    },
    brand: { title: words.firm, inside: () => <Brand offer={offer} flaws={flaws} editing={editing} /> },
    vertical: {
      title: pageWords[locale].vertical.title,
      inside: () => <Trade offer={offer} editing={editing} />,
    },
    texts: {
      title: textRuleWords[locale].title,
      inside: () => <TextRules {...shared} onShow={(visitor) => editing.$visitor.set(visitor)} />,
    },
    places: {
      title: pageWords[locale].places.title,
      inside: () => <PlacesTable offer={offer} editing={editing} />,
    },
    hours: {
      title: formsWords[locale].hours,
      inside: () => <OfficeHours {...shared} hours={offer.hours} words={formsWords[locale]} />,
    },
    thanks: { title: words.thanks, inside: () => <Fields {...shared} fields={thanksFields(words)} /> },
    title: { title: words.search, inside: () => <Fields {...shared} fields={headFields(words)} /> },
  }
  const isControl = variant === offer.variants[0]?.key
  const shown = isControl ? Object.entries(about) : Object.entries(about).slice(0, 1)
  return (
    <section class="card page-card">
      <h2>{builderWords[locale].page}</h2>
      {shown.map(([name, { title, inside }]) => (
        <Disclosure
          key={name}
          id={`/${name}`}
          title={title}
          open={subject === name}
          onPress={() => editing.$subject.set(subject === name ? undefined : name)}
        >
          {subject === name && (
            <fieldset class="plain" disabled={!editable}>
              {inside()}
            </fieldset>
          )}
        </Disclosure>
      ))}
    </section>
  )
}
