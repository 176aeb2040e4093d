import type { Question } from '@pulya/questions/definitions'
import { type QuizDocument, quizDocument } from '@pulya/quiz/document'

/** The option that takes a text of the visitor's own. */
export const other = 'Другое'

/** Nobody has to answer any, so a case needs no more of them than it has texts. */
export const questionKeys = Array.from({ length: 12 }, (_, index) => `about-${index + 1}`)

/** Asks for files, and nobody comes to it: a case sends its file without a walk through the quiz. */
export const fileQuestion = 'files'

/** As short as a quiz can be that takes texts of the visitor and repeats them; the rest is as in the demo. */
export function quizOfCases(demo: unknown): QuizDocument {
  return {
    ...quizDocument.parse(demo),
    questions: [...questionKeys.map((key) => inOwnWords(key)), forFiles],
    bands: [],
    outcomes: [
      {
        key: 'all',
        title: 'Понятно',
        paragraphs: questionKeys.map((key) => `{${key}}`),
        checklist: ['Подумать'],
      },
    ],
  }
}

const inOwnWords = (key: string): Question<'multiple'> => ({
  kind: 'multiple',
  key,
  title: 'О чём речь?',
  help: 'Своими словами',
  required: false,
  options: [
    { key: 'nothing', label: 'Ни о чём' },
    { key: 'other', label: other, other: true },
  ],
})

const forFiles: Question<'file'> = {
  kind: 'file',
  key: fileQuestion,
  title: 'Есть документы?',
  required: false,
  when: { param: 'utm_term', is: 'nobody' },
  accept: ['image', 'pdf'],
  atMost: 5,
}
