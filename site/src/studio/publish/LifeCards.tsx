import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import type { OfferDocument } from '@pulya/offer/document'
import { useEffect, useState } from 'preact/hooks'

import { lifeWords } from '../i18n/life.ts'
import type { Draft } from '../editor/draft.ts'
import { DomainsCard } from './DomainsCard.tsx'
import { EndedWords } from './EndedWords.tsx'
import { keepLife } from './life.ts'
import { lifeServer } from './life-server.ts'
import { LanguagesCard } from './LanguagesCard.tsx'
import { LinksCard } from './LinksCard.tsx'
import { PreviewLinkCard } from './PreviewLinkCard.tsx'
import type { Publication } from './publication.ts'
import { ScheduleCard } from './ScheduleCard.tsx'
import { VersionsCard } from './VersionsCard.tsx'

interface LifeCardsProps {
  id: string
  draft: Draft<unknown>
  publication: Publication
  /** Of an offer: it may end, stand on a domain and have a page for each place. */
  offer?: Pick<OfferDocument, 'locale' | 'places' | 'ended' | 'alternates'>
  locale: Locale
  editable: boolean
}

/** A document as a page of the web, closed until somebody wants it. */
export function LifeCards({ id, draft, publication, offer, locale, editable }: LifeCardsProps) {
  const [life] = useState(() => keepLife(id, lifeServer(id, locale), draft, publication))
  const number = useStore(publication.$number)
  const at = useStore(publication.$at)
  // A publication is a version more.
  useEffect(() => void life.load(), [life, number])
  if (!at) return null
  const words = lifeWords[locale]
  const cards = { life, locale, editable }
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <LinksCard
        document={id}
        at={at}
        places={offer?.places ?? []}
        published={number !== null}
        locale={locale}
      />
      {editable && <PreviewLinkCard {...cards} />}
      <ScheduleCard {...cards} ends={offer !== undefined}>
        {offer && <EndedWords ended={offer.ended} spoken={offer.locale} draft={draft} locale={locale} />}
      </ScheduleCard>
      <VersionsCard {...cards} />
      {offer && <LanguagesCard {...cards} alternates={offer.alternates ?? []} draft={draft} />}
      {offer && <DomainsCard {...cards} />}
    </section>
  )
}
