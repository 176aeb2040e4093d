import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import type { QuizDocument } from '@pulya/quiz/document'
import { useState } from 'preact/hooks'

import type { DocumentInList } from '../api/data.ts'
import { keepDraft } from '../editor/draft.ts'
import { Editor } from '../editor/Editor.tsx'
import { quizTextWords } from '../i18n/quiz.ts'
import { keepPublication } from '../publish/publication.ts'
import { LifeCards } from '../publish/LifeCards.tsx'
import { PublicationCard } from '../publish/PublicationCard.tsx'
import { documentServer } from '../publish/server.ts'
import { Findings } from './Findings.tsx'
import { keepFindings } from './keep-findings.ts'
import { quizSections } from './sections.ts'
import { Snippet } from './Snippet.tsx'

interface QuizEditorProps {
  opened: DocumentInList
  quiz: QuizDocument
  /** Of this installation, as sites reach it. */
  origin: string
  locale: Locale
  editable: boolean
}

export function QuizEditor({ opened, quiz: document, origin, locale, editable }: QuizEditorProps) {
  const [{ draft, publication, findings, server }] = useState(() => {
    const calls = documentServer(opened.id, locale)
    const kept = keepDraft({ document, revision: opened.revision }, calls)
    return {
      draft: kept,
      publication: keepPublication(opened, kept, calls),
      findings: keepFindings(kept),
      server: calls,
    }
  })
  const quiz = useStore(draft.$document)
  const sections = quizSections(quiz, quizTextWords[locale])
  return (
    <Editor
      title={quiz.title}
      draft={draft}
      publication={publication}
      sections={sections}
      preview={`/api/documents/${opened.id}/preview`}
      address={opened.address}
      locale={locale}
      editable={editable}
    >
      <PublicationCard publication={publication} address={opened.address} locale={locale}>
        <Snippet
          src={`${origin}/w/${opened.id}.js`}
          pin={server.pin}
          publication={publication}
          locale={locale}
        />
      </PublicationCard>
      {opened.address && (
        <LifeCards
          id={opened.id}
          at={{ address: opened.address, slug: opened.slug }}
          draft={draft}
          publication={publication}
          locale={locale}
          editable={editable}
        />
      )}
      <Findings findings={findings} sections={sections} locale={locale} />
    </Editor>
  )
}
