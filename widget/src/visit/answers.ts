import type { Flaw, VisitorFlawCode } from '@pulya/contract/flaw'
import type { AnswerOf, Question, QuestionKind } from '@pulya/questions/definitions'
import { rules } from '@pulya/questions/rules'
import type { Answers } from '@pulya/quiz/answers'
import { atom } from 'nanostores'

/** Kept while the visitor picks, so that neither going back nor a reload loses anything. */
export const $answers = atom<Answers>({})

/** `undefined` takes the answer back. */
export function answer(key: string, value: AnswerOf | undefined): void {
  const { [key]: _before, ...others } = $answers.get()
  $answers.set(value === undefined ? others : { ...others, [key]: value })
}

/** Why the visitor cannot go on from this question yet. */
export function flawOf<Kind extends QuestionKind>(
  question: Question<Kind>,
  given: AnswerOf<Kind> | undefined,
  day: string,
): Flaw<VisitorFlawCode> | undefined {
  return rules[question.kind].flaw(question, given, day)
}
