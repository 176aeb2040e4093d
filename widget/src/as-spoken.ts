import type { spoken as spokenWhole } from '@pulya/quiz/spoken'

import { features } from './kinds.ts'

/** Stands in the bundle where `quiz/spoken.ts` stands elsewhere: an embed whose questions repeat answers has the piece. */
export const spoken: typeof spokenWhole = (quiz, run, question) =>
  features.spoken?.(quiz, run, question) ?? question
