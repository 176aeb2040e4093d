import { type QuizDocument, quizDocument } from '@pulya/quiz/document'

/** The question whose option «Другое» takes a text of the visitor's own. */
export const question = { key: 'about', other: 'Другое' }

/** As short as a quiz can be that takes a text of the visitor and repeats it; the rest is as in the demo. */
export function quizOfCases(demo: unknown): QuizDocument {
  return {
    ...quizDocument.parse(demo),
    questions: [
      {
        kind: 'multiple',
        key: question.key,
        title: 'О чём речь?',
        help: 'Своими словами',
        required: true,
        options: [
          { key: 'nothing', label: 'Ни о чём' },
          { key: 'other', label: question.other, other: true },
        ],
      },
    ],
    bands: [],
    outcomes: [{ key: 'all', title: 'Понятно', paragraphs: [`{${question.key}}`], checklist: ['Подумать'] }],
  }
}
