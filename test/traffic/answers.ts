import type { AnswerOf, Question, QuestionKind } from '@pulya/questions/definitions'

import { type Random, wholeBelow } from './random.ts'

/** How a visitor answers each kind of question; never in a way the quiz refuses. */
const answered: { [Kind in QuestionKind]: (question: Question<Kind>, random: Random) => AnswerOf<Kind> } = {
  single: oneOf,
  picture: oneOf,
  multiple: several,
  slider: ({ min, max, step }, random) => min + step * wholeBelow(random, Math.floor((max - min) / step) + 1),
}

export const answerTo = <Kind extends QuestionKind>(
  question: Question<Kind>,
  random: Random,
): AnswerOf<Kind> => answered[question.kind](question, random)

function oneOf({ options }: Question<'single' | 'picture'>, random: Random): string {
  return options[wholeBelow(random, options.length)]?.key ?? ''
}

function several(
  { options, atLeast = 1, atMost = 3 }: Question<'multiple'>,
  random: Random,
): AnswerOf<'multiple'> {
  const [first, ...others] = shuffled(options, random)
  if (first?.exclusive) return { picked: [first.key] }
  const alongside = [first, ...others].flatMap((option) => (option && !option.exclusive ? [option] : []))
  const most = Math.min(atMost, alongside.length)
  const picked = alongside.slice(0, Math.min(most, atLeast + wholeBelow(random, most)))
  const other = picked.some((option) => option.other) ? { other: 'Соседу' } : {}
  return { picked: picked.map(({ key }) => key), ...other }
}

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item)
}
