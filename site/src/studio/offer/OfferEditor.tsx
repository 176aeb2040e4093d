import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import type { OfferDocument } from '@pulya/offer/document'
import { useState } from 'preact/hooks'

import type { DocumentInList } from '../api/data.ts'
import { keepDraft } from '../editor/draft.ts'
import { unsavedHere } from '../editor/unsaved.ts'
import { Editor } from '../editor/Editor.tsx'
import { VariantSwitch } from '../editor/VariantSwitch.tsx'
import { keepFit } from '../fit/fit.ts'
import { FitCard } from '../fit/FitCard.tsx'
import { measureOffer } from '../fit/measure-offer.ts'
import { differenceWords, findingWords } from '../i18n/findings.ts'
import { lookWords } from '../i18n/look.ts'
import { offerWords } from '../i18n/offer.ts'
import { textRuleWords } from '../i18n/text-rules.ts'
import { ExperimentCard } from '../publish/ExperimentCard.tsx'
import { LifeCards } from '../publish/LifeCards.tsx'
import { keepPublication } from '../publish/publication.ts'
import { PublicationCard } from '../publish/PublicationCard.tsx'
import { documentServer } from '../publish/server.ts'
import { Differences } from './Differences.tsx'
import { Findings } from './Findings.tsx'
import { FormCards } from './FormCards.tsx'
import { Look } from './Look.tsx'
import { keepFindings } from './keep-findings.ts'
import { PicturesCard } from './PicturesCard.tsx'
import { differences, offerSections } from './sections.ts'
import { ShowAs } from './texts/ShowAs.tsx'
import { anybody, previewQuery } from './texts/show-as.ts'
import { TextRules } from './texts/TextRules.tsx'

interface OfferEditorProps {
  opened: DocumentInList
  offer: OfferDocument
  locale: Locale
  editable: boolean
  /** The role of this person lets them start and stop experiments. */
  mayCompare: boolean
}

export function OfferEditor({ opened, offer: document, locale, editable, mayCompare }: OfferEditorProps) {
  const [{ draft, publication, findings, fit, server }] = useState(() => {
    const calls = documentServer(opened.id, locale)
    const kept = keepDraft({ document, revision: opened.revision }, calls, unsavedHere(opened.id))
    const measured = keepFit(kept, calls, (shown) => measureOffer(opened.id, shown))
    return {
      draft: kept,
      fit: measured,
      publication: keepPublication(opened, kept, calls, measured.prove),
      findings: keepFindings(kept, calls),
      server: calls,
    }
  })
  const offer = useStore(draft.$document)
  const control = offer.variants[0]?.key ?? 'A'
  const [variant, setVariant] = useState(control)
  const [visitor, setVisitor] = useState(anybody)
  const words = offerWords[locale]
  const flaws = useStore(draft.$flaws)
  const allSections = offer.variants.flatMap(({ key }) => offerSections(offer, key, words))
  const seek = (pointer: string) => setVariant(variantOf(pointer) ?? control)
  return (
    <Editor
      title={offer.title}
      draft={draft}
      server={server}
      publication={publication}
      sections={offerSections(offer, variant, words)}
      allSections={allSections}
      preview={`/api/documents/${opened.id}/preview?${previewQuery(variant, visitor)}`}
      address={opened.address}
      locale={locale}
      editable={editable}
      onSeek={seek}
      more={
        <>
          <TextRules offer={offer} flaws={flaws} locale={locale} onWrite={draft.write} onShow={setVisitor} />
          <Look offer={offer} variant={variant} words={lookWords[locale]} onWrite={draft.write} />
          <PicturesCard
            id={opened.id}
            offer={offer}
            variant={variant}
            flaws={flaws}
            locale={locale}
            onWrite={draft.write}
          />
          {variant === control && (
            <FormCards offer={offer} flaws={flaws} locale={locale} onWrite={draft.write} />
          )}
        </>
      }
    >
      <PublicationCard publication={publication} address={opened.address} locale={locale} />
      {opened.address && (
        <LifeCards
          id={opened.id}
          at={{ address: opened.address, slug: opened.slug }}
          draft={draft}
          publication={publication}
          offer={offer}
          locale={locale}
          editable={editable}
        />
      )}
      {mayCompare && (
        <ExperimentCard
          id={opened.id}
          publication={publication}
          variants={offer.variants.map(({ key }) => key)}
          locale={locale}
        />
      )}
      <Findings kept={findings} sections={allSections} words={findingWords[locale]} onSeek={seek} />
      <FitCard
        fit={fit}
        id={opened.id}
        offer={offer}
        variant={variant}
        revision={draft.$revision}
        locale={locale}
        editable={editable}
      />
      <VariantSwitch
        variants={offer.variants}
        shown={variant}
        differences={(key) => differences(offer, key)}
        words={words}
        onShow={setVariant}
      />
      {variant !== control && (
        <Differences offer={offer} variant={variant} words={differenceWords[locale]} blocks={words.blocks} />
      )}
      <ShowAs
        visitor={visitor}
        places={offer.places ?? []}
        words={textRuleWords[locale]}
        onShow={setVisitor}
      />
    </Editor>
  )
}

/** The variant under whose texts the place of a flaw is. */
const variantOf = (pointer: string): string | undefined => /\/variants\/([A-Z])\//.exec(pointer)?.[1]
