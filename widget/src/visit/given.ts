import type { Device } from '@pulya/contract/device'
import type { QuizBeginning } from '@pulya/quiz/halves'
import { wantedParams } from '@pulya/quiz/params'
import type { Given, Run } from '@pulya/quiz/run'
import { atom } from 'nanostores'

import { $answers } from './answers.ts'

/** What is known of this visit besides the answers. */
export const $given = atom<Given>({ params: {}, device: 'computer', day: '' })

/** The walk as the engine takes it. */
export const runNow = (): Run => ({ answers: $answers.get(), given: $given.get() })

/** Of the page's address, marks of advertising and what the quiz asks to be taken along. */
export function lookAround(quiz: QuizBeginning): void {
  const params = wantedParams(quiz, new URLSearchParams(location.search))
  $given.set({ params, device: device(), day: today() })
}

/** The narrow side tells a phone from a tablet, whichever way it is held. */
function device(): Device {
  if (!matchMedia('(pointer: coarse)').matches) return 'computer'
  return Math.min(screen.width, screen.height) < 600 ? 'phone' : 'tablet'
}

const minuteMs = 60_000

/** The visitor's own date. Asking for it in some language wakes calendars that cost a slow phone a tenth of a second. */
function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * minuteMs).toISOString().slice(0, 10)
}
