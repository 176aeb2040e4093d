import { pointerTo } from '@pulya/contract/pointer'
import type { Locale } from '@pulya/contract/locale'
import type { QuizDocument } from '@pulya/quiz/document'
import type { WritableAtom } from 'nanostores'

import type { Draft } from '../editor/draft.ts'
import type { Pane } from '../editor/Editor.tsx'
import { idOf } from '../editor/field.ts'
import { type Path, valueAt } from '../editor/path.ts'
import { quizTextWords } from '../i18n/quiz.ts'
import { focusSoon } from '../ui/focus-soon.ts'
import { allSections } from './all-sections.ts'
import type { Place, PlaceKept } from './keep-place.ts'
import { liveTexts } from './preview/live-texts.ts'
import { pickTexts } from './preview/pick-text.ts'
import { readsAs, textsOfQuiz } from './preview/texts-of-quiz.ts'

export interface PreviewKept {
  /** Of the page that shows what is being edited. */
  screen: (place: Place) => string | undefined
  shown: (page: Document) => void
  /** Writes to the draft, and on the page at once. */
  write: (path: Path, value: unknown) => void
}

/** What stands beside the fields: the screen that is edited, whose texts lead to their fields. */
export function keepPreview(
  draft: Pick<Draft<QuizDocument>, '$document' | 'write'>,
  { place, pane }: { place: PlaceKept; pane: WritableAtom<Pane> },
  locale: Locale,
): PreviewKept {
  const live = liveTexts()

  function shown(page: Document) {
    live.show(page)
    const screen = screenOf(place.$place.get())
    if (screen) pickTexts(page, (words) => pick(words, screen))
  }

  function pick(words: string, screen: string): boolean {
    const quiz = draft.$document.get()
    const sections = allSections(quiz, quizTextWords[locale], locale)
    const text = textsOfQuiz(quiz, sections, pointerOf(quiz, screen)).find((one) => readsAs(one.text, words))
    if (!text) return false
    place.seek(quiz, pointerTo(...text.path))
    // On a phone the fields are behind the page that was pressed.
    pane.set('texts')
    focusSoon(idOf(text.path))
    return true
  }

  function write(path: Path, value: unknown) {
    const before = valueAt(draft.$document.get(), path)
    draft.write(path, value)
    if (Array.isArray(before) && Array.isArray(value) && before.length === value.length) {
      for (const [line, text] of value.entries()) typed([...path, line], before[line], text)
    } else typed(path, before, value)
  }

  function typed(path: Path, before: unknown, now: unknown) {
    if (typeof before === 'string' && typeof now === 'string' && before !== now)
      live.type(path.join('/'), before, now)
  }

  return { screen: screenOf, shown, write }
}

/** In a list nothing is open, so the quiz itself is shown, from its beginning. */
function screenOf({ part, open }: Place): string | undefined {
  if (part === 'questions' || part === 'logic') return open && `question:${open}`
  if (part === 'outcomes') return open && `outcome:${open}`
  return part === 'contact' ? 'contact' : undefined
}

function pointerOf({ questions, outcomes }: QuizDocument, screen: string): string {
  const [at, key] = screen.split(':')
  if (at === 'question') return `#/questions/${questions.findIndex((one) => one.key === key)}/`
  return at === 'outcome' ? `#/outcomes/${outcomes.findIndex((one) => one.key === key)}/` : '#/contact/'
}
