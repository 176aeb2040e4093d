import { rules } from '@pulya/questions/rules'
import type { QuizDocument } from '@pulya/quiz/document'
import { ownNames } from '@pulya/quiz/names'

import type { QuizNumbersWords } from '../../i18n/quiz-numbers.ts'

interface NameGroup {
  label: string
  of: { key: string; name: string }[]
}

/** Every name that a formula may speak of, with what it stands for. */
export function formulaNames(
  { questions, scores = [], variables = [] }: Pick<QuizDocument, 'questions' | 'scores' | 'variables'>,
  words: QuizNumbersWords['formula'],
): NameGroup[] {
  const asked = questions
    .filter(({ kind }) => !rules[kind].silent)
    .map(({ key, title }) => ({ key, name: title }))
  const counted = [
    ...ownNames.map((key) => ({ key, name: key })),
    ...scores.map(({ key, title }) => ({ key, name: title })),
    ...variables.map(({ key }) => ({ key, name: key })),
  ]
  return [
    { label: words.questions, of: asked },
    { label: words.numbers, of: counted },
  ]
}
