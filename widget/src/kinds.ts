import type { fields as allFields } from '@pulya/questions/fields'
import type { rules as allRules } from '@pulya/questions/rules'
import type { evaluateText } from '@pulya/quiz/evaluate'
import type { spoken } from '@pulya/quiz/spoken'
import type { Consultant } from '@pulya/ui/Consultant'

import type { Ending } from './ending.ts'
import type { alike, drawn } from './experiment/draw-arm.ts'
import type { Bonus } from './screens/Bonus.tsx'
import type { openWindow } from './window/open-window.ts'

/*
 * Stands in the bundle where `questions/rules.ts` and `questions/fields.tsx` stand elsewhere: pieces of the kinds fill it
 * before the quiz starts. The types claim every kind and are safe all the same, for an embed holds the pieces of all its
 * questions: see `quiz/embed-script.ts`.
 */
export const rules = {} as typeof allRules
export const fields = {} as typeof allFields

/** Style sheets of the pieces. */
export const styles: string[] = []

/** What pieces add that few embeds need. */
export const features: {
  /** What `core.ts` exports, for pieces that come in a script of their own: put here by `build.ts`. */
  core?: unknown
  ending?: Ending
  spoken?: typeof spoken
  evaluateText?: typeof evaluateText
  Window?: typeof openWindow
  Bonus?: typeof Bonus
  Consultant?: typeof Consultant
  drawn?: typeof drawn
  alike?: typeof alike
} = {}
