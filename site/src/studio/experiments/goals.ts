import type { OfferDocument } from '@pulya/offer/document'
import { blocksOf } from '@pulya/offer/variant'
import { rules } from '@pulya/questions/rules'
import type { QuizDocument } from '@pulya/quiz/document'
import { quizOf } from '@pulya/quiz/variant'

import { leadMetrics, moneyMetrics } from './metrics-offered.ts'

/** A question that a visitor can be counted by. */
export interface AskedQuestion {
  key: string
  title: string
}

/** What visitors of one variant can do. */
export interface Ways {
  /** Of each quiz the variant leads to. */
  quizzes: readonly (readonly AskedQuestion[])[]
  /** They can leave a contact. */
  contact: boolean
}

/** What an experiment can be judged by, in the order people take the steps. */
export interface Goals {
  quiz: readonly { metric: string; question?: string }[]
  leads: readonly { metric: string }[]
  money: readonly { metric: string }[]
}

/**
 * Only what can be reached in every variant: where one has nothing that leads there, its loss proves nothing about words.
 * How long something took is not here, because who gets that far a variant itself decides.
 */
export function goalsOf(variants: readonly Ways[]): Goals {
  const all = (reached: (ways: Ways) => boolean) => variants.length > 0 && variants.every(reached)
  const named = (metrics: readonly string[]) => metrics.map((metric) => ({ metric }))
  const contact = all((ways) => ways.contact)
  const asked = all(({ quizzes }) => quizzes.length > 0)
  const answers = Math.min(...variants.map(({ quizzes }) => Math.max(0, ...quizzes.map((one) => one.length))))
  const counts = asked ? Array.from({ length: answers }, (_, index) => `answered:${index + 1}`) : []
  return {
    quiz: [
      ...named(asked ? ['quiz_started'] : []),
      ...named(counts),
      ...askedByAll(variants).map(({ key, title }) => ({ metric: `answer:${key}`, question: title })),
      ...named(contact ? ['form_viewed'] : []),
    ],
    leads: named(contact ? leadMetrics : []),
    money: named(contact ? moneyMetrics : []),
  }
}

export const isOffered = ({ quiz, leads, money }: Goals, metric: string): boolean =>
  [quiz, leads, money].some((goals) => goals.some((goal) => goal.metric === metric))

function askedByAll([first, ...others]: readonly Ways[]): AskedQuestion[] {
  const asks = ({ quizzes }: Ways, wanted: string) =>
    quizzes.some((quiz) => quiz.some(({ key }) => key === wanted))
  const questions = first?.quizzes.flat() ?? []
  const once = questions.filter(({ key }, place) => questions.findIndex((one) => one.key === key) === place)
  return once.filter(({ key }) => others.every((ways) => asks(ways, key)))
}

export const waysOfQuiz = (quiz: QuizDocument, variant: string): Ways => ({
  quizzes: [questionsOf(quizOf(quiz, variant))],
  contact: true,
})

/** @param quizzes By id, those the offer leads to. */
export function waysOfOffer(
  offer: OfferDocument,
  variant: string,
  quizzes: ReadonlyMap<string, QuizDocument>,
): Ways {
  const blocks = blocksOf(offer, variant)
  const found = blocks.flatMap((block) => {
    const quiz = block.kind === 'quiz-entry' && block.quiz ? quizzes.get(block.quiz) : undefined
    return quiz ? [questionsOf(quiz)] : []
  })
  const forms = blocks.some(({ kind }) => kind === 'form' || kind === 'callback' || kind === 'magnet')
  return { quizzes: found, contact: forms || found.length > 0 }
}

/** What only tells something is no question. */
const questionsOf = ({ questions }: Pick<QuizDocument, 'questions'>): AskedQuestion[] =>
  questions.filter(({ kind }) => !rules[kind].silent).map(({ key, title }) => ({ key, title }))
