import { evaluate } from '@pulya/quiz/formula/evaluate'
import { parseFormula } from '@pulya/quiz/formula/parse'
import type { QuizDocument } from '@pulya/quiz/document'
import { atom } from 'nanostores'

import { usualNumber } from './facts.ts'

/** Numbers by name as if somebody had answered so; those not chosen yet are something in the middle. */
export const $samples = atom<Readonly<Record<string, number>>>({})

export const chooseSample = (name: string, value: number): void =>
  $samples.set({ ...$samples.get(), [name]: value })

type Numbered = Pick<QuizDocument, 'questions' | 'variables'>

/** What this name is worth with these samples. A variable is computed from those above it, so this ends. */
export function sampleOf(quiz: Numbered, samples: Readonly<Record<string, number>>, name: string): number {
  const { questions, variables = [] } = quiz
  const place = variables.findIndex(({ key }) => key === name)
  const variable = variables[place]
  if (variable && 'formula' in variable) {
    return resultOf({ questions, variables: variables.slice(0, place) }, samples, variable.formula) ?? 0
  }
  const chosen = samples[name]
  if (chosen !== undefined) return chosen
  if (variable) return variable.start
  const question = questions.find(({ key }) => key === name)
  return question ? usualNumber(question) : name === 'answered' ? questions.length : 0
}

/** What a formula gives with these samples; nothing while it cannot be read. */
export function resultOf(
  quiz: Numbered,
  samples: Readonly<Record<string, number>>,
  text: string,
): number | undefined {
  const read = parseFormula(text)
  return 'error' in read ? undefined : evaluate(read.formula, (name) => sampleOf(quiz, samples, name))
}
