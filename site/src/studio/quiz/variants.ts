import type { QuizDocument } from '@pulya/quiz/document'

type Variants = NonNullable<QuizDocument['variants']>

const letters = 'ABCDEFGH'.split('')

/** With one variant more, which so far says what the control says; `undefined` when there are as many as there may be. */
export function withVariant(
  { variants }: QuizDocument,
  names: { control: string; variant: (key: string) => string },
): { variants: Variants; added: string } | undefined {
  const before = variants ?? [{ key: 'A', name: names.control }]
  const added = letters.find((letter) => before.every(({ key }) => key !== letter))
  if (added === undefined) return undefined
  return { variants: [...before, { key: added, name: names.variant(added) }], added }
}

/** `undefined` when nothing is left to compare with the control. */
export function withoutVariant({ variants = [] }: QuizDocument, key: string): Variants | undefined {
  const left = variants.filter((variant) => variant.key !== key)
  return left.length > 1 ? left : undefined
}

/** A question as a variant asks it or not. */
export interface AskedQuestion {
  key: string
  title: string
  asked: boolean
}

/** Those it asks in its order, then those it leaves out. */
export function questionsOf({ questions, variants = [] }: QuizDocument, variant: string): AskedQuestion[] {
  const asks = variants.find(({ key }) => key === variant)?.asks ?? questions.map(({ key }) => key)
  const titled = (key: string) => questions.filter((question) => question.key === key)
  const left = questions.filter(({ key }) => !asks.includes(key))
  return [
    ...asks.flatMap(titled).map(({ key, title }) => ({ key, title, asked: true })),
    ...left.map(({ key, title }) => ({ key, title, asked: false })),
  ]
}

/** What a variant asks once this question is asked or is not; nothing to be kept where it asks as the control does. */
export function asking(
  quiz: QuizDocument,
  variant: string,
  key: string,
  asked: boolean,
): string[] | undefined {
  const before = questionsOf(quiz, variant).filter((question) => question.asked)
  const others = before.map((question) => question.key).filter((other) => other !== key)
  if (!asked) return asksOf(quiz, others)
  const order = quiz.questions.map((question) => question.key)
  // Where it stands among those that come before it in the control.
  const earlier = new Set(order.slice(0, order.indexOf(key)))
  const place = others.findLastIndex((other) => earlier.has(other)) + 1
  return asksOf(quiz, others.toSpliced(place, 0, key))
}

/** The same with this question one place further up. */
export function askingEarlier(quiz: QuizDocument, variant: string, key: string): string[] | undefined {
  const asked = questionsOf(quiz, variant).flatMap((question) => (question.asked ? question.key : []))
  const place = asked.indexOf(key)
  return asksOf(quiz, place < 1 ? asked : asked.toSpliced(place, 1).toSpliced(place - 1, 0, key))
}

function asksOf({ questions }: QuizDocument, asks: string[]): string[] | undefined {
  const alike = asks.length === questions.length && questions.every(({ key }, place) => key === asks[place])
  return alike ? undefined : asks
}
