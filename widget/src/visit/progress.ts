import { nextScreen, previousScreen, type Screen } from '@pulya/quiz/next-screen'
import type { QuizSnapshot } from '@pulya/quiz/snapshot'
import { atom } from 'nanostores'

import { $answers } from './answers.ts'
import { $flaws } from './flaws.ts'

/** `undefined` until the quiz is opened. */
export const $screen = atom<Screen | undefined>()

/** Opens the quiz at this screen, or at the next that is still on the path; without one, at the first. */
export function openAt(quiz: QuizSnapshot, screen?: Screen): void {
  show(nextScreen(quiz, $answers.get(), screen && previousScreen(quiz, $answers.get(), screen)))
}

export function goOn(quiz: QuizSnapshot): void {
  show(nextScreen(quiz, $answers.get(), $screen.get()))
}

export function goBack(quiz: QuizSnapshot): void {
  const screen = $screen.get()
  const before = screen && previousScreen(quiz, $answers.get(), screen)
  if (before) show(before)
}

function show(screen: Screen): void {
  $flaws.set({})
  $screen.set(screen)
}
