import { readFileSync } from 'node:fs'

import type { Answers } from '@pulya/quiz/answers'

/** One visitor of a content quiz, and what its author's rules promise them. Worked out from the texts, not by the engine. */
export interface WalkedPath {
  quiz: 'proverka' | 'price'
  /** Every answer but files. */
  answers: Answers
  photos: number
  outcome: string
  /** Of the outcome, where the quiz computes it. */
  title?: string
  score?: number
  segment?: string
  tags?: readonly string[]
  /** Per cent. */
  discount?: number
}

interface ProverkaRow {
  answers: Answers
  score: number
  outcome: string
  segment: string
  tags: string[]
}

interface PriceRow {
  answers: Answers
  startsInDays: number
  photos: number
  outcome: string
  from: number
  upTo: number
  discount: number
}

const dayMs = 86_400_000

/** `day` is the one on which the walks begin, `2026-11-22`. */
export function pathsFrom(day: string): WalkedPath[] {
  return [
    ...read<ProverkaRow>('proverka.json').map((row) => ({ quiz: 'proverka' as const, photos: 0, ...row })),
    ...read<PriceRow>('price.json').map(
      ({ answers, startsInDays, photos, outcome, from, upTo, discount }) => ({
        quiz: 'price' as const,
        answers: { ...answers, start: dayAfter(day, startsInDays) },
        photos,
        outcome,
        title: `From ${pounds(from)} to ${pounds(upTo)}`,
        discount,
      }),
    ),
  ]
}

/** Rows are ours: their shape is the interface above. */
const read = <Row>(file: string): Row[] =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Row[]

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)

const pounds = (amount: number) => `£${amount.toLocaleString('en')}`
