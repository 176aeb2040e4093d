import type { QuizDocument } from '@pulya/quiz/document'
import { atom, type ReadableAtom } from 'nanostores'

import type { Part } from '../i18n/quiz-builder.ts'

/** What of a quiz is being edited. */
export interface Place {
  part: Part
  /** Of the question or outcome that is open. */
  open?: string
  /** Whose words are edited and shown; `A` is the control. */
  variant: string
  /** Pointer of what is to be mended there. */
  sought?: string
}

export interface PlaceKept {
  $place: ReadableAtom<Place>
  show: (part: Part, open?: string) => void
  showVariant: (variant: string) => void
  /** To where a flaw or a finding is, by its pointer. */
  seek: (quiz: QuizDocument, pointer: string) => void
}

export function keepPlace(): PlaceKept {
  const $place = atom<Place>({ part: 'questions', variant: 'A' })
  const show = (part: Part, open?: string) =>
    $place.set({ part, variant: $place.get().variant, ...(open !== undefined && { open }) })
  const showVariant = (variant: string) => $place.set({ part: 'variants', variant })
  const seek = (quiz: QuizDocument, pointer: string) => {
    const [, list = '', at = ''] = pointer.split('/')
    const place = Number(at)
    if (list === 'variants')
      return $place.set({ part: 'variants', variant: quiz.variants?.[place]?.key ?? 'A', sought: pointer })
    if (list === 'questions') return show('questions', quiz.questions[place]?.key)
    if (list === 'outcomes') return show('outcomes', quiz.outcomes[place]?.key)
    show(partOf(list))
  }
  return { $place, show, showVariant, seek }
}

function partOf(member: string): Part {
  if (member === 'contact' || member === 'bonus' || member === 'thanks') return 'contact'
  return member === 'theme' || member === 'consultant' ? 'look' : 'questions'
}
