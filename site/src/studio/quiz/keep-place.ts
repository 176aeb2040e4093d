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
    const [, list = '', at = '', member] = pointer.split('/')
    const place = Number(at)
    if (list === 'variants')
      return $place.set({ part: 'variants', variant: quiz.variants?.[place]?.key ?? 'A', sought: pointer })
    if (list === 'questions' && (member === 'when' || member === 'actions'))
      return show('logic', quiz.questions[place]?.key)
    if (list === 'outcomes' && (member === 'when' || member === 'match')) return show('logic')
    if (list === 'questions') return show('questions', quiz.questions[place]?.key)
    if (list === 'outcomes') return show('outcomes', quiz.outcomes[place]?.key)
    show(partOf(list))
  }
  return { $place, show, showVariant, seek }
}

function partOf(member: string): Part {
  if (member === 'contact' || member === 'bonus' || member === 'thanks') return 'contact'
  if (numbers.has(member)) return 'numbers'
  return member === 'theme' || member === 'consultant' ? 'look' : 'questions'
}

const numbers: ReadonlySet<string> = new Set(['variables', 'scores', 'bands', 'bandsOf'])
