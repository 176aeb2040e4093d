import { useStore } from '@nanostores/preact'
import { useMemo } from 'preact/hooks'

import type { DocumentInList } from '../api/data.ts'
import { FitCard } from '../fit/FitCard.tsx'
import { findingWords } from '../i18n/findings.ts'
import { offerWords } from '../i18n/offer.ts'
import { ExperimentCard } from '../publish/ExperimentCard.tsx'
import { LifeCards } from '../publish/LifeCards.tsx'
import { PublicationCard } from '../publish/PublicationCard.tsx'
import { Findings } from './Findings.tsx'
import type { OfferEditing } from './keep-offer.ts'
import { allFields } from './sections.ts'

interface ReleaseCardsProps {
  editing: OfferEditing
  opened: DocumentInList
  /** The role of this person lets them start and stop experiments. */
  mayCompare: boolean
}

/** What stands between the draft and visitors. None of it changes with a keystroke, so none of it is drawn with one. */
export function ReleaseCards({ editing, opened, mayCompare }: ReleaseCardsProps) {
  const { draft, publication, fit, findings, locale, editable } = editing
  const offer = useStore(draft.$document)
  const revision = useStore(draft.$revision)
  const variant = useStore(editing.$variant)
  const { ended, places, alternates } = offer
  const { id } = opened
  const keys = offer.variants.map(({ key }) => key)
  return useMemo(
    () => (
      <>
        <PublicationCard publication={publication} locale={locale} editable={editable} />
        <Findings
          kept={findings}
          sections={allFields(offer, offerWords[locale])}
          words={findingWords[locale]}
          onSeek={editing.seek}
        />
        <FitCard
          fit={fit}
          id={id}
          offer={offer}
          variant={variant}
          revision={draft.$revision}
          locale={locale}
          editable={editable}
          onSeek={editing.seek}
        />
        <LifeCards
          id={id}
          draft={draft}
          publication={publication}
          offer={offer}
          locale={locale}
          editable={editable}
        />
        {mayCompare && <ExperimentCard id={id} publication={publication} variants={keys} locale={locale} />}
      </>
    ),
    [revision, variant, ended, places, alternates, keys.join('')],
  )
}
