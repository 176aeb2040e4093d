import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import type { ConsentDocument } from '@pulya/quiz/consent-document'
import { leftToSay } from '@pulya/quiz/consent-texts/begin-consent'
import { useState } from 'preact/hooks'

import type { DocumentInList } from '../../api/data.ts'
import { type Draft, keepDraft } from '../../editor/draft.ts'
import { Editor } from '../../editor/Editor.tsx'
import type { FieldSection } from '../../editor/field.ts'
import { unsavedHere } from '../../editor/unsaved.ts'
import { consentWords, type ConsentWords } from '../../i18n/consents.ts'
import { PublicationCard } from '../../publish/PublicationCard.tsx'
import { keepPublication } from '../../publish/publication.ts'
import { documentServer } from '../../publish/server.ts'
import { ConsentVersions } from './ConsentVersions.tsx'
import { Paragraphs, paragraphFields } from './Paragraphs.tsx'

interface ConsentEditorProps {
  opened: DocumentInList
  consent: ConsentDocument
  locale: Locale
  editable: boolean
}

/** A consent text beside what people will read. */
export function ConsentEditor({ opened, consent: document, locale, editable }: ConsentEditorProps) {
  const [{ draft, server, publication }] = useState(() => keep(opened, document, locale))
  const consent = useStore(draft.$document)
  const words = consentWords[locale]
  const title: FieldSection = {
    title: words.purposes[consent.purpose],
    note: words.lawyer,
    groups: [{ fields: [{ path: ['title'], label: words.name, as: 'line' }] }],
  }
  const texts: FieldSection = {
    title: words.paragraphs,
    groups: consent.paragraphs.map((_, place) => ({
      title: words.paragraph(place + 1),
      fields: paragraphFields(place, words),
    })),
  }
  return (
    <Editor
      title={consent.title}
      draft={draft}
      server={server}
      publication={publication}
      sections={[title]}
      allSections={[title, texts]}
      preview={`/api/documents/${opened.id}/preview`}
      locale={locale}
      editable={editable}
      more={
        <>
          <Paragraphs draft={draft} locale={locale} />
          <ConsentVersions
            id={opened.id}
            draft={draft}
            publication={publication}
            locale={locale}
            editable={editable}
          />
        </>
      }
    >
      <PublicationCard publication={publication} locale={locale} editable={editable}>
        <p class="muted">{words.bound}</p>
      </PublicationCard>
      <LeftToSay draft={draft} words={words} />
    </Editor>
  )
}

function keep(opened: DocumentInList, document: ConsentDocument, locale: Locale) {
  const server = documentServer(opened.id, locale)
  const draft = keepDraft({ document, revision: opened.revision }, server, unsavedHere(opened.id))
  return { server, draft, publication: keepPublication(opened, draft, server) }
}

function LeftToSay({ draft, words }: { draft: Draft<ConsentDocument>; words: ConsentWords }) {
  const left = leftToSay(useStore(draft.$document))
  if (left.length === 0) return null
  return (
    <section class="card">
      <h2>{words.left}</h2>
      <ul class="unsaid">
        {left.map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ul>
    </section>
  )
}
