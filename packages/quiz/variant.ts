import type { Question } from '@pulya/questions/definitions'

import type { QuizDocument } from './document.ts'
import type { QuizVariant } from './variant-document.ts'

/** The parts of a quiz that a variant may have otherwise. */
export interface Varied extends Pick<
  QuizDocument,
  'title' | 'questions' | 'outcomes' | 'bonus' | 'thanks' | 'variants'
> {
  contact: Pick<QuizDocument['contact'], 'title' | 'text' | 'hint' | 'button'>
}

/** A quiz of which there is one. */
export type Plain<Quiz> = Omit<Quiz, 'variants'>

/** The quiz as one variant has it: its own words, questions and order over those of the control. */
export function quizOf<Quiz extends Varied>(quiz: Quiz, variant: string): Plain<Quiz> {
  const { variants = [], ...control } = quiz
  const own = variants.slice(1).find(({ key }) => key === variant)
  return own ? { ...control, ...ownParts(quiz, own) } : control
}

function ownParts(quiz: Varied, own: QuizVariant): Plain<Varied> {
  const { questions = {}, outcomes = {}, contact, bonus, thanks } = own
  return {
    title: own.title ?? quiz.title,
    questions: asked(quiz, own).map((question) => withOwn(question, questions[question.key])),
    outcomes: quiz.outcomes.map((outcome) => ({ ...outcome, ...said(outcomes[outcome.key]) })),
    contact: { ...quiz.contact, ...said(contact) },
    ...(quiz.bonus && { bonus: { ...quiz.bonus, ...said(bonus) } }),
    thanks: { ...quiz.thanks, ...said(thanks) },
  }
}

/** Those it asks, in its order. */
function asked({ questions }: Varied, { asks }: QuizVariant): Question[] {
  if (!asks) return questions
  return asks.flatMap((wanted) => questions.find(({ key }) => key === wanted) ?? [])
}

function withOwn(question: Question, own: OwnQuestion = {}): Question {
  const { options: labels = {}, ...words } = own
  const worded = { ...question, ...said(words) }
  const options = 'options' in question && {
    options: question.options.map((option) => ({ ...option, label: labels[option.key] ?? option.label })),
  }
  // The document lets a variant say only members of its question, of the same types: see `misread-variants.ts`.
  return { ...worded, ...options } as Question
}

type OwnQuestion = NonNullable<QuizVariant['questions']>[string]

type Said<Words> = { [Member in keyof Words]?: Exclude<Words[Member], undefined> }

/** Without members that are named and say nothing. */
const said = <Words extends object>(words: Words | undefined): Said<Words> =>
  Object.fromEntries(Object.entries(words ?? {}).filter(([, word]) => word !== undefined)) as Said<Words>
