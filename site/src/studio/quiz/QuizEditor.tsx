import type { Locale } from '@pulya/contract/locale'
import { workspaceOf } from '@pulya/contract/public-id'
import { useStore } from '@nanostores/preact'
import type { QuizDocument } from '@pulya/quiz/document'
import { atom } from 'nanostores'
import { useState } from 'preact/hooks'

import type { DocumentInList } from '../api/data.ts'
import { keepDraft } from '../editor/draft.ts'
import { unsavedHere } from '../editor/unsaved.ts'
import { Editor, type Pane } from '../editor/Editor.tsx'
import { quizTextWords } from '../i18n/quiz.ts'
import { quizBuilderWords } from '../i18n/quiz-builder.ts'
import { keepPublication } from '../publish/publication.ts'
import { documentServer } from '../publish/server.ts'
import { keepReview } from '../review/keep-review.ts'
import { partsOfQuiz } from '../review/parts-of-quiz.ts'
import { ReviewCard } from '../review/ReviewCard.tsx'
import { ReviewHere, useReview } from '../review/review-here.ts'
import { reviewServer } from '../review/review-server.ts'
import { allSections } from './all-sections.ts'
import { BreaksDialog } from './BreaksDialog.tsx'
import { keepDrive } from './drive/keep-drive.ts'
import type { Editing } from './editing.ts'
import type { PublishedConsent } from './ending/ConsentAsks.tsx'
import { keepFindings } from './keep-findings.ts'
import { keepPlace } from './keep-place.ts'
import { keepPreview } from './keep-preview.ts'
import { keepStructure } from './keep-structure.ts'
import { PartShown } from './PartShown.tsx'
import { Parts } from './Parts.tsx'
import { useAfterPaint } from '../ui/after-paint.ts'
import { keepWidget, sampleQuery } from './site/keep-widget.ts'

interface QuizEditorProps {
  opened: DocumentInList
  quiz: QuizDocument
  /** Of this installation, as sites reach it. */
  origin: string
  /** Documents people can be asked to agree to. */
  consents: readonly PublishedConsent[]
  locale: Locale
  editable: boolean
  /** The role of this person lets them start and stop experiments. */
  mayCompare: boolean
}

/** A quiz with everything it is made of: one part at a time, and beside it what visitors will see of that. */
export function QuizEditor({ opened, quiz: document, locale, editable, ...rest }: QuizEditorProps) {
  const [kept] = useState(() => keep(opened, document, locale))
  const { draft, publication, findings, server, place, structure, preview, widget, review } = kept
  useReview(review)
  const quiz = useStore(draft.$document)
  const flaws = useStore(draft.$flaws)
  const found = useStore(findings)
  const pressed = useStore(place.$place)
  // The part that was pressed is marked at once; some take longer than that to be drawn.
  const drawn = useAfterPaint(pressed)
  const at = drawn.part === pressed.part ? pressed : drawn
  const settings = useStore(widget.$settings)
  const page = useStore(widget.$page)
  const editing: Editing = {
    quiz,
    quizNow: () => draft.$document.get(),
    workspace: workspaceOf(opened.id),
    locale,
    editable,
    flaws,
    found,
    structure,
    place,
    write: preview.write,
  }
  const screen = preview.screen(at)
  const own = `/api/documents/${opened.id}/preview`
  const query = new URLSearchParams({ variant: at.variant, ...(screen && { screen }) })
  return (
    <ReviewHere.Provider value={review}>
      <Editor
        title={quiz.title}
        draft={draft}
        server={server}
        publication={publication}
        allSections={() => allSections(quiz, quizTextWords[locale], locale)}
        pane={kept.pane}
        preview={at.part === 'site' ? `${own}/sample?${sampleQuery(settings, page)}` : `${own}?${query}`}
        locale={locale}
        editable={editable}
        onSeek={(pointer) => place.seek(quiz, pointer)}
        onShown={preview.shown}
      >
        <Parts shown={pressed.part} found={found} locale={locale} onShow={(part) => place.show(part)} />
        {screen && editable && <p class="muted">{quizBuilderWords[locale].editHint}</p>}
        <PartShown at={at} editing={editing} opened={opened} {...kept} {...rest} />
        <ReviewCard
          review={review}
          parts={partsOfQuiz(quiz)}
          locale={locale}
          editable={editable}
          onSeek={(pointer) => place.seek(quiz, pointer)}
        />
        <BreaksDialog structure={structure} locale={locale} />
      </Editor>
    </ReviewHere.Provider>
  )
}

export type QuizKept = ReturnType<typeof keep>

function keep(opened: DocumentInList, document: QuizDocument, locale: Locale) {
  const server = documentServer(opened.id, locale)
  const draft = keepDraft({ document, revision: opened.revision }, server, unsavedHere(opened.id))
  const place = keepPlace()
  const pane = atom<Pane>('texts')
  return {
    server,
    draft,
    place,
    publication: keepPublication(opened, draft, server),
    findings: keepFindings(draft),
    // The day by the clock of whoever tries the quiz, as a visitor's run has it by theirs.
    drive: keepDrive(new Date().toLocaleDateString('sv')),
    structure: keepStructure(draft, quizBuilderWords[locale].breaks),
    pane,
    review: keepReview(reviewServer(opened.id, locale)),
    preview: keepPreview(draft, { place, pane }, locale),
    widget: keepWidget(opened.id, typeof localStorage === 'undefined' ? undefined : localStorage),
  }
}
