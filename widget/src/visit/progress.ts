import { backFrom, nextScreen, previousScreen, type Screen } from '@pulya/quiz/next-screen'
import type { QuizBeginning } from '@pulya/quiz/halves'
import { atom } from 'nanostores'

import { $flaws, noFlaws } from './flaws.ts'
import { runNow } from './given.ts'

/** `undefined` until the quiz is opened. */
export const $screen = atom<Screen | undefined>()

/** Opens the quiz at this screen, or at the next that is still on the path; without one, at the first. */
export function openAt(quiz: QuizBeginning, screen?: Screen): void {
  show(nextScreen(quiz, runNow(), screen && previousScreen(quiz, runNow(), screen)))
}

export function goOn(quiz: QuizBeginning): void {
  show(nextScreen(quiz, runNow(), $screen.get()))
}

export function goBack(quiz: QuizBeginning): void {
  const screen = $screen.get()
  const before = screen && backFrom(quiz, runNow(), screen)
  if (before) show(before)
}

function show(screen: Screen): void {
  $flaws.set(noFlaws)
  $screen.set(screen)
}
