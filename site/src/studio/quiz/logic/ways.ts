import type { QuizDocument } from '@pulya/quiz/document'

import type { QuizLogicWords } from '../../i18n/quiz-logic.ts'

/** Options that do the same with different things. */
export interface WaysGroup<Value extends string> {
  label: string
  of: { value: Value; name: string }[]
}

/** Where a rule after the question at this place may lead: ahead to a question, or to an outcome. */
export function waysFrom(
  { questions, outcomes }: QuizDocument,
  place: number,
  { action: words }: QuizLogicWords,
): WaysGroup<`${'jump' | 'end' | 'disqualify'}:${string}`>[] {
  const ahead = questions.slice(place + 1).map(({ key, title }, index) => ({
    value: `jump:${key}` as const,
    name: `${place + 2 + index}. ${title}`,
  }))
  return [
    ...(ahead.length > 0 ? [{ label: words.jump, of: ahead }] : []),
    {
      label: words.end,
      of: outcomes.map(({ key, title }) => ({ value: `end:${key}` as const, name: title })),
    },
    {
      label: words.disqualify,
      of: outcomes.map(({ key, title }) => ({ value: `disqualify:${key}` as const, name: title })),
    },
  ]
}

/** What everybody does whom no rule leads elsewhere: the question that stands next, or the outcomes. */
export function nextInOrder({ questions }: QuizDocument, place: number, words: QuizLogicWords): string {
  const next = questions[place + 1]
  if (!next) return words.toOutcomes
  return next.when ? words.nextIf(next.title) : words.nextQuestion(next.title)
}
