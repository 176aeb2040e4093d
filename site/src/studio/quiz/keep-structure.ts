import type { QuizDocument } from '@pulya/quiz/document'
import type { Misread } from '@pulya/quiz/misread'
import { atom, type ReadableAtom } from 'nanostores'

import type { Draft } from '../editor/draft.ts'
import { merge } from '../editor/merge.ts'
import type { QuizBuilderWords } from '../i18n/quiz-builder.ts'
import { toast } from '../ui/toasts.ts'
import { breaksInWords } from './structure/breaks-in-words.ts'
import { settled } from './structure/mended.ts'

/** A change of what a quiz is made of. */
interface StructureEdit {
  how: (quiz: QuizDocument) => QuizDocument
  /** What it is, to whoever is asked whether it may cost something elsewhere. */
  is: 'remove' | 'move' | 'add'
  /** Said once it is done, with the way back. */
  told?: string
  after?: () => void
}

/** What a change would take out elsewhere, before it is made. */
interface Asked {
  is: StructureEdit['is']
  lines: readonly string[]
  agree: () => void
}

export interface Structure {
  /** Waits for an answer. */
  $asked: ReadableAtom<Asked | null>
  /** @returns Whether it is done; otherwise somebody is asked first. */
  edit: (edit: StructureEdit) => boolean
  leave: () => void
}

/** Edits of the structure of a quiz: each is one step to undo, and none costs anything that was not told before. */
export function keepStructure(
  draft: Pick<Draft<QuizDocument>, '$document' | 'change' | 'undo'>,
  words: QuizBuilderWords['breaks'],
): Structure {
  const $asked = atom<Asked | null>(null)

  function edit(asked: StructureEdit): boolean {
    const before = draft.$document.get()
    const raw = asked.how(before)
    const { quiz, breaks } = settled(before, raw)
    const lines = linesOf(raw, breaks)
    if (lines.length === 0) {
      make(asked, before, quiz)
      return true
    }
    const agree = () => {
      $asked.set(null)
      // Somebody else's changes may have come in meanwhile.
      const now = draft.$document.get()
      make(asked, now, settled(now, asked.how(now)).quiz)
    }
    $asked.set({ is: asked.is, lines, agree })
    return false
  }

  const linesOf = (raw: QuizDocument, breaks: readonly Misread[]) => breaksInWords(raw, breaks, words)

  function make({ told, after }: StructureEdit, before: QuizDocument, quiz: QuizDocument) {
    draft.change(() => quiz)
    if (told) toast({ text: told, undo: () => takeBack(before, quiz) })
    after?.()
  }

  /** Only this change: what was edited since then stays. */
  function takeBack(before: QuizDocument, after: QuizDocument) {
    if (draft.$document.get() === after) return draft.undo()
    draft.change((now) => settled(now, merge(after, before, now).document).quiz)
  }

  return { $asked, edit, leave: () => $asked.set(null) }
}
