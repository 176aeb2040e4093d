import type { Condition } from '@pulya/questions/condition'
import type { Question } from '@pulya/questions/definitions'
import { rules } from '@pulya/questions/rules'
import type { QuizDocument } from '@pulya/quiz/document'

/** What a condition at some place of a quiz may speak of. */
export interface Known {
  /** Those answered by then; screens that ask nothing are left out. */
  questions: readonly Question[]
  /** Scores and variables, `score` and `answered` among them. */
  numbers: readonly { key: string; title?: string }[]
  tags: readonly string[]
  /** Hidden fields and the usual marks of advertising. */
  params: readonly string[]
  /** What a new clause about free words looks for. */
  sampleWord: string
}

const usualMarks = ['utm_source', 'utm_medium', 'utm_campaign', 'utm_content', 'utm_term']

/** @param before How many questions, from the first, are answered by then. */
export function knownIn(quiz: QuizDocument, before: number, sampleWord: string): Known {
  const { questions, scores = [], variables = [], hidden = [] } = quiz
  return {
    questions: questions.slice(0, before).filter(({ kind }) => !rules[kind].silent),
    numbers: [{ key: 'score' }, { key: 'answered' }, ...scores, ...variables.map(({ key }) => ({ key }))],
    tags: tagsIn(quiz),
    params: [...new Set([...hidden.map(({ key }) => key), ...usualMarks])],
    sampleWord,
  }
}

/** Every tag that an option or an action gives, or a condition asks for. */
function tagsIn({ questions, outcomes }: Pick<QuizDocument, 'questions' | 'outcomes'>): string[] {
  const actions = questions.flatMap((question) => question.actions ?? [])
  const asked = [...questions, ...actions, ...outcomes].flatMap(({ when }) => (when ? tagsAsked(when) : []))
  const given = [
    ...questions
      .flatMap((question) => ('options' in question ? question.options : []))
      .flatMap(({ tags = [] }) => tags),
    ...actions.flatMap((action) => ('tag' in action ? action.tag : [])),
  ]
  return [...new Set([...given, ...asked])]
}

function tagsAsked(condition: Condition): string[] {
  if ('tag' in condition) return [condition.tag]
  if ('not' in condition) return tagsAsked(condition.not)
  if ('all' in condition) return condition.all.flatMap(tagsAsked)
  return 'any' in condition ? condition.any.flatMap(tagsAsked) : []
}
