import type { Locale } from '@pulya/contract/locale'
import { authorTexts } from '@pulya/quiz/author-texts'
import type { QuizDocument } from '@pulya/quiz/document'
import { atom } from 'nanostores'
import { useState } from 'preact/hooks'

import type { AiService } from '../../ai/service.ts'
import type { DocumentInList } from '../../api/data.ts'
import { keepDraft } from '../../editor/draft.ts'
import type { Pane } from '../../editor/Editor.tsx'
import { unsavedHere } from '../../editor/unsaved.ts'
import { quizTextWords } from '../../i18n/quiz.ts'
import { keepPublication } from '../../publish/publication.ts'
import { documentServer } from '../../publish/server.ts'
import type { TranslationEditing } from '../../translation/editing.ts'
import { translating } from '../../translation/translate.ts'
import { TranslationEditor } from '../../translation/TranslationEditor.tsx'
import { allSections } from '../all-sections.ts'
import { translatedQuiz } from './texts.ts'

interface QuizTranslationProps {
  opened: DocumentInList
  quiz: QuizDocument
  /** What it is a translation of, as its draft is now. */
  original: QuizDocument | undefined
  /** Quizzes it might be a translation of. */
  others: readonly DocumentInList[]
  locale: Locale
  editable: boolean
  /** Who may be asked for suggestions; absent where nobody may. */
  ai: AiService | undefined
}

/** A quiz beside the one it says in another language. */
export function QuizTranslation({ original, others, ai, ...given }: QuizTranslationProps) {
  const [editing] = useState(() => keep(given))
  const { locale } = given
  return (
    <TranslationEditor
      kind="quiz"
      editing={editing}
      original={original}
      others={others}
      fields={(now) => allSections(now, quizTextWords[locale], locale)}
      partsOf={(from, now) => translatedQuiz(from, now, locale)}
      translating={translating}
      authorTexts={authorTexts}
      ai={ai}
    />
  )
}

type Kept = Omit<QuizTranslationProps, 'original' | 'others' | 'ai'>

function keep({ opened, quiz, locale, editable }: Kept): TranslationEditing<QuizDocument> {
  const { id, revision } = opened
  const server = documentServer(id, locale)
  const draft = keepDraft({ document: quiz, revision }, server, unsavedHere(id))
  const publication = keepPublication(opened, draft, server)
  return { id, locale, editable, draft, server, publication, $pane: atom<Pane>('texts') }
}
