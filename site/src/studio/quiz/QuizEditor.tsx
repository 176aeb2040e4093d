import type { Locale } from '@pulya/contract/locale'
import { useStore } from '@nanostores/preact'
import type { QuizDocument } from '@pulya/quiz/document'
import { useState } from 'preact/hooks'

import type { DocumentInList } from '../api/data.ts'
import { keepDraft } from '../editor/draft.ts'
import { unsavedHere } from '../editor/unsaved.ts'
import { Editor } from '../editor/Editor.tsx'
import { quizTextWords } from '../i18n/quiz.ts'
import { quizVariantWords } from '../i18n/quiz-variants.ts'
import { ExperimentCard } from '../publish/ExperimentCard.tsx'
import { keepPublication } from '../publish/publication.ts'
import { LifeCards } from '../publish/LifeCards.tsx'
import { PublicationCard } from '../publish/PublicationCard.tsx'
import { documentServer } from '../publish/server.ts'
import { Findings } from './Findings.tsx'
import { keepFindings } from './keep-findings.ts'
import { quizSections } from './sections.ts'
import { Snippet } from './Snippet.tsx'
import { variantSections } from './variant-sections.ts'
import { Variants } from './Variants.tsx'

interface QuizEditorProps {
  opened: DocumentInList
  quiz: QuizDocument
  /** Of this installation, as sites reach it. */
  origin: string
  locale: Locale
  editable: boolean
  /** The role of this person lets them start and stop experiments. */
  mayCompare: boolean
}

export function QuizEditor({
  opened,
  quiz: document,
  origin,
  locale,
  editable,
  mayCompare,
}: QuizEditorProps) {
  const [{ draft, publication, findings, server }] = useState(() => {
    const calls = documentServer(opened.id, locale)
    const kept = keepDraft({ document, revision: opened.revision }, calls, unsavedHere(opened.id))
    return {
      draft: kept,
      publication: keepPublication(opened, kept, calls),
      findings: keepFindings(kept),
      server: calls,
    }
  })
  const quiz = useStore(draft.$document)
  const [variant, setVariant] = useState('A')
  const words = quizTextWords[locale]
  const others = quiz.variants?.slice(1) ?? []
  const own = others.map(({ key }) => ({
    key,
    sections: variantSections(quiz, key, words, quizVariantWords[locale]),
  }))
  const control = quizSections(quiz, words)
  const allSections = [...control, ...own.flatMap(({ sections }) => sections)]
  const seek = (pointer: string) => setVariant(variantAt(quiz, pointer))
  return (
    <Editor
      title={quiz.title}
      draft={draft}
      server={server}
      publication={publication}
      sections={own.find(({ key }) => key === variant)?.sections ?? control}
      allSections={allSections}
      preview={`/api/documents/${opened.id}/preview?variant=${variant}`}
      address={opened.address}
      locale={locale}
      editable={editable}
      onSeek={seek}
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
      {mayCompare && quiz.variants && (
        <ExperimentCard
          id={opened.id}
          publication={publication}
          variants={quiz.variants.map(({ key }) => key)}
          locale={locale}
        />
      )}
      <Findings findings={findings} sections={allSections} locale={locale} onSeek={seek} />
      <Variants
        quiz={quiz}
        shown={variant}
        locale={locale}
        editable={editable}
        onShow={setVariant}
        onWrite={draft.write}
      />
    </Editor>
  )
}

/** The variant under whose texts the place of a flaw is: of all others, under those of the control. */
const variantAt = ({ variants }: QuizDocument, pointer: string): string =>
  variants?.[Number(/^#\/variants\/(\d+)/.exec(pointer)?.[1] ?? 0)]?.key ?? 'A'
