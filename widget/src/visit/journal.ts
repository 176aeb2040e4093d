import type { EventKind } from '@pulya/contract/event'
import type { Question } from '@pulya/questions/definitions'

import { record } from '../send.ts'
import { type Told, tell } from '../tell.ts'
import { $answers } from './answers.ts'
import { $screen } from './progress.ts'
import { $submission } from './submission.ts'

/** When the present screen was shown, by the page's own clock. */
let shownAt = 0

const msOnScreen = () => Math.round(performance.now() - shownAt)

/** What the page hears of, too. */
const told: Partial<Record<EventKind, Told>> = {
  quiz_start: 'started',
  form_view: 'contact',
  messenger_click: 'messenger',
}

export function note(kind: EventKind, question?: string): void {
  record(kind, { submission: $submission.get(), ...(question && { question }) })
  if (told[kind]) tell(told[kind])
}

/** Writes down what the stores go through; what only a screen knows, it notes itself. */
export function keepJournal(): void {
  note('quiz_open')
  if (Object.keys($answers.get()).length === 0) {
    const stop = $answers.listen(() => {
      stop()
      note('quiz_start')
    })
  }
  $screen.subscribe((screen) => {
    shownAt = performance.now()
    if (screen?.at === 'question') note('question_view', screen.key)
    if (screen?.at === 'outcome') note('quiz_result')
    if (screen?.at === 'contact') note('form_view')
  })
}

export function noteAnswer({ key }: Question): void {
  const answer = $answers.get()[key]
  const about = { submission: $submission.get(), question: key, ms: msOnScreen() }
  record('answer', answer === undefined ? about : { ...about, answer })
  tell('answered', key)
}
