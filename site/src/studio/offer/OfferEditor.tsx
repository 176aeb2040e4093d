import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import type { OfferDocument } from '@pulya/offer/document'
import { computed } from 'nanostores'
import { useEffect, useState } from 'preact/hooks'

import type { AiService } from '../ai/service.ts'
import type { DocumentInList } from '../api/data.ts'
import { Editor } from '../editor/Editor.tsx'
import { offerWords } from '../i18n/offer.ts'
import { textRuleWords } from '../i18n/text-rules.ts'
import { keepReview, type Review } from '../review/keep-review.ts'
import { partsOfOffer } from '../review/parts-of-offer.ts'
import { ReviewCard } from '../review/ReviewCard.tsx'
import { ReviewHere, useReview } from '../review/review-here.ts'
import { reviewServer } from '../review/review-server.ts'
import { TranslationCard } from '../translation/TranslationCard.tsx'
import { BlocksCard } from './blocks/BlocksCard.tsx'
import { keepOffer, type OfferEditing } from './keep-offer.ts'
import { Canvas } from './live/Canvas.tsx'
import { PageCard } from './page/PageCard.tsx'
import { ReleaseCards } from './ReleaseCards.tsx'
import { allFields } from './sections.ts'
import { translatingOffer } from './translation/translate.ts'
import { ShowAs } from './texts/ShowAs.tsx'
import { VariantsCard } from './variants/VariantsCard.tsx'

interface OfferEditorProps {
  opened: DocumentInList
  offer: OfferDocument
  locale: Locale
  editable: boolean
  /** The role of this person lets them start and stop experiments. */
  mayCompare: boolean
  /** Who may be asked for suggestions; absent where nobody may. */
  ai: AiService | undefined
}

export function OfferEditor({ opened, offer, locale, editable, mayCompare, ai }: OfferEditorProps) {
  const [editing] = useState(() => keepOffer({ opened, offer, locale, editable, ai }))
  const [review] = useState(() => keepReview(reviewServer(opened.id, locale)))
  const { draft, findings } = editing
  const [$title] = useState(() => computed(draft.$document, ({ title }) => title))
  const title = useStore($title)
  useEffect(findings.watch, [findings])
  useReview(review)
  return (
    <ReviewHere.Provider value={review}>
      <Editor
        title={title}
        draft={draft}
        server={editing.server}
        publication={editing.publication}
        allSections={() => allFields(draft.$document.get(), offerWords[locale])}
        preview=""
        canvas={<Canvas editing={editing} />}
        pane={editing.$pane}
        locale={locale}
        editable={editable}
        onSeek={editing.seek}
      >
        <VariantsCard editing={editing} />
        <BlocksCard editing={editing} />
        <PageCard editing={editing} />
        <LookedAtAs editing={editing} />
        <SaidOfIt editing={editing} review={review} />
        <TranslationCard editing={editing} translating={translatingOffer} />
        <ReleaseCards editing={editing} opened={opened} mayCompare={mayCompare} />
      </Editor>
    </ReviewHere.Provider>
  )
}

function LookedAtAs({ editing: { draft, locale, $visitor } }: { editing: OfferEditing }) {
  const { places } = useStore(draft.$document)
  const visitor = useStore($visitor)
  return (
    <ShowAs
      visitor={visitor}
      places={places ?? []}
      words={textRuleWords[locale]}
      onShow={(seen) => $visitor.set(seen)}
    />
  )
}

function SaidOfIt({ editing, review }: { editing: OfferEditing; review: Review }) {
  const { draft, locale, editable, seek } = editing
  const parts = partsOfOffer(useStore(draft.$document), locale)
  return <ReviewCard review={review} parts={parts} locale={locale} editable={editable} onSeek={seek} />
}
