import type { AnswerOf, Question, QuestionKind } from '@pulya/questions/definitions'

import { type Random, wholeBelow } from './random.ts'

type Answered<Kind extends QuestionKind> = (
  question: Question<Kind>,
  random: Random,
) => AnswerOf<Kind> | undefined

/** How a visitor answers each kind of question; never in a way the quiz refuses. */
const answered: { [Kind in QuestionKind]: Answered<Kind> } = {
  single: oneOf,
  picture: oneOf,
  dropdown: oneOf,
  'yes-no': ({ options }, random) => (oneOf({ options }, random) === 'no' ? 'no' : 'yes'),
  multiple: several,
  slider: onTrack,
  range: (question, random) => ({ from: question.min, to: onTrack(question, random) }),
  number: ({ min = 0, max = min + 100 }, random) => min + wholeBelow(random, Math.floor(max - min) + 1),
  rating: ({ scale, atMost = 5 }, random) =>
    scale === 'nps' ? wholeBelow(random, 11) : 1 + wholeBelow(random, atMost),
  date: ({ earliest = 0, latest = earliest + 90 }, random) =>
    dayAfter(earliest + wholeBelow(random, latest - earliest + 1)),
  text: () => 'Нижний Новгород',
  'long-text': () => 'Перезвоните, пожалуйста, после шести',
  phone: () => '+7 916 123-45-67',
  email: () => 'ivan@example.ru',
  statement: () => undefined,
  loader: () => undefined,
  // They have none.
  file: () => undefined,
}

export const answerTo = <Kind extends QuestionKind>(
  question: Question<Kind>,
  random: Random,
): AnswerOf<Kind> | undefined => answered[question.kind](question, random)

function oneOf({ options }: { options: readonly { key: string }[] }, random: Random): string {
  return options[wholeBelow(random, options.length)]?.key ?? ''
}

function onTrack({ min, max, step }: Question<'slider' | 'range'>, random: Random): number {
  return min + step * wholeBelow(random, Math.floor((max - min) / step) + 1)
}

const dayMs = 86_400_000

const dayAfter = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10)

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
