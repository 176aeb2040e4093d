import type { AnswerOf, Question, QuestionKind } from '@pulya/questions/definitions'
import { rules } from '@pulya/questions/rules'

import { knownAtFirst, learned } from '../../facts.ts'
import type { Numbers } from '../../number-of.ts'
import { givenNothing } from '../../run.ts'
import { amountsAround } from './amounts.ts'
import { type Budget, spend } from './budget.ts'
import { type Known, likeness } from './known.ts'
import type { LookedAt } from './looked-at.ts'
import { picks } from './picks.ts'
import { textsSaying } from './texts.ts'
import { someDay } from './visitors.ts'

interface Asking {
  quiz: Numbers
  look: LookedAt
  budget: Budget
}

/** One answer of each sort that the question takes, silence among them where it may stay open; empty when none is taken. */
export function answersTo<Kind extends QuestionKind>(
  question: Question<Kind>,
  asking: Asking,
): (AnswerOf<Kind> | undefined)[] {
  const { flaw } = rules[question.kind]
  const kinds = new Map<string, AnswerOf<Kind> | undefined>()
  for (const answer of [undefined, ...possible[question.kind](question, asking)]) {
    if (!spend(asking.budget)) return []
    if (flaw(question, answer, someDay)) continue
    const known = told(nothing, question, answer)
    kinds.set(likeness(asking.look, known, asking.quiz), answer)
  }
  return [...kinds.values()]
}

/** What is known with one more answer: a number of endless many is left open where a formula takes it. */
export function told<Kind extends QuestionKind>(
  { facts, open }: Known,
  question: Question<Kind>,
  answer: AnswerOf<Kind> | undefined,
): Known {
  const more = learned(facts, question, answer)
  const endless = more !== facts && endlessKinds.has(question.kind)
  return { facts: more, open: endless ? new Set([...open, question.key]) : open }
}

const endlessKinds: ReadonlySet<QuestionKind> = new Set(['slider', 'range', 'number', 'date'])

const nothing: Known = { facts: knownAtFirst(givenNothing(someDay)), open: new Set() }

type Possible<Kind extends QuestionKind> = (
  question: Question<Kind>,
  asking: Asking,
) => Iterable<AnswerOf<Kind>>

interface WithOptions<Key extends string> {
  options: readonly { key: Key }[]
}

const oneOf = <Key extends string>({ options }: WithOptions<Key>) => options.map(({ key }) => key)
const none = () => []

const alongTrack = (question: Question<'slider' | 'range'>, look: Asking['look']) => {
  const accepts = (amount: number) => amount >= question.min && amount <= question.max
  return amountsAround(boundsOf(question, look), { ...question, accepts })
}

/** Before the rules of the kind have refused some. One line per kind: a question forgotten here does not compile. */
const possible: { [Kind in QuestionKind]: Possible<Kind> } = {
  single: oneOf,
  picture: oneOf,
  dropdown: oneOf,
  'yes-no': oneOf,
  multiple: (question, { quiz, look, budget }) => {
    const alike = (picked: string[]) => likeness(look, told(nothing, question, { picked }), quiz)
    const other = question.options.some((option) => option.other) ? { other: '…' } : {}
    return picks(question, alike, budget).map((picked) => ({ picked, ...other }))
  },
  slider: (question, { look }) => alongTrack(question, look),
  range: (question, { look }) => alongTrack(question, look).map((at) => ({ from: at, to: at })),
  number: (question, { look }) => {
    const { min = 0, step, whole } = question
    const grid = step ? { grid: { from: min, step } } : whole ? { grid: { from: 0, step: 1 } } : {}
    const accepts = (amount: number) => !rules.number.flaw(question, amount, someDay)
    return amountsAround(boundsOf(question, look), { min: question.min, max: question.max, ...grid, accepts })
  },
  rating: (question) => {
    const steps = Array.from({ length: 11 }, (_, step) => step)
    return steps.filter((step) => !rules.rating.flaw(question, step, someDay))
  },
  date: (question, { look }) => {
    const { earliest: min = yearsFrom, latest: max = yearsTo } = question
    const accepts = (days: number) => days >= min && days <= max
    const marks = [0, ...boundsOf(question, look).map(Math.floor)]
    return amountsAround(marks, { min, max, grid: { from: 0, step: 1 }, accepts }).map(dateIn)
  },
  text: (question, { look }) => textsSaying(phrasesOf(question, look)),
  'long-text': (question, { look }) => textsSaying(phrasesOf(question, look)),
  phone: () => ['+79160000000'],
  email: () => ['a@example.com'],
  file: ({ atMost }) => Array.from({ length: atMost }, (_, last) => ({ files: filesUpTo(last) })),
  statement: none,
  loader: none,
}

/** Where conditions tell one amount of this question from another. */
function boundsOf({ key }: { key: string }, { atoms }: LookedAt): number[] {
  const bounds = [...atoms.values()].flatMap((atom) =>
    'question' in atom && atom.question === key && !('has' in atom || 'says' in atom || 'answered' in atom)
      ? [atom.atLeast, atom.atMost]
      : [],
  )
  return bounds.filter((bound) => bound !== undefined)
}

const phrasesOf = ({ key }: { key: string }, { atoms }: LookedAt) => [
  ...new Set(
    [...atoms.values()].flatMap((atom) => ('says' in atom && atom.question === key ? [atom.says] : [])),
  ),
]

/** In days from `someDay`: all that a date of four digits for the year can be. */
const [yearsFrom, yearsTo] = [-740_000, 2_900_000]
const msInDay = 86_400_000
const dateIn = (days: number) => new Date(Date.parse(someDay) + days * msInDay).toISOString().slice(0, 10)

const filesUpTo = (last: number) =>
  Array.from({ length: last + 1 }, (_, index) => ({ id: String(index), name: 'file' }))
