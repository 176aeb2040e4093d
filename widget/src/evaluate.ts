import { features } from './kinds.ts'

/** Stands in the bundle where `quiz/evaluate.ts` stands elsewhere: an embed with formulas has the piece that reads them. */
export const evaluateText = (text: string, valueOf: (name: string) => number): number =>
  features.evaluateText?.(text, valueOf) ?? 0
