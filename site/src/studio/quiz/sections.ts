import type { QuizDocument } from '@pulya/quiz/document'

import type { FieldGroup, FieldSection } from '../editor/field.ts'
import type { QuizTextWords } from '../i18n/quiz.ts'
import { textsOf } from './question-texts.ts'

/** The texts of a quiz in the order in which people meet them. */
export const quizSections = (quiz: QuizDocument, words: QuizTextWords): FieldSection[] => [
  {
    title: words.questions,
    note: words.questionsNote,
    groups: [
      {
        fields: [
          { path: ['title'], label: words.title, as: 'paragraph' },
          { path: ['phone'], label: words.phone, as: 'line' },
        ],
      },
      ...questions(quiz, words),
    ],
  },
  {
    title: words.outcomes,
    note: words.outcomesNote(quiz.questions.at(-1)?.key ?? ''),
    groups: outcomes(quiz, words),
  },
  { title: words.contact, groups: [contact(quiz, words)] },
  { title: words.thanks, groups: [thanks(words)] },
]

const questions = ({ questions: asked }: QuizDocument, words: QuizTextWords): FieldGroup[] =>
  asked.map((question, index) => ({
    title: `${index + 1}. ${question.title}`,
    note: `${words.kinds[question.kind]} · {${question.key}}`,
    closed: true,
    fields: textsOf(question, words).map(({ at, ...text }) => ({
      ...text,
      path: ['questions', index, ...at],
    })),
  }))

const outcomes = ({ outcomes: possible }: QuizDocument, words: QuizTextWords): FieldGroup[] =>
  possible.map(({ title }, index) => ({
    title: `${index + 1}. ${title}`,
    closed: true,
    fields: [
      { path: ['outcomes', index, 'title'], label: words.outcomeTitle, as: 'paragraph' },
      { path: ['outcomes', index, 'paragraphs'], label: words.paragraphs, as: 'lines' },
      { path: ['outcomes', index, 'checklist'], label: words.checklist, as: 'lines', optional: true },
    ],
  }))

const contact = ({ contact: { consents } }: QuizDocument, words: QuizTextWords): FieldGroup => ({
  fields: [
    { path: ['contact', 'title'], label: words.contactTitle, as: 'line' },
    { path: ['contact', 'text'], label: words.contactText, as: 'paragraph' },
    { path: ['contact', 'button'], label: words.button, as: 'line' },
    ...consents.map(({ purpose }, index) => ({
      path: ['contact', 'consents', index, 'label'],
      label: words.consents[purpose],
      as: 'paragraph' as const,
    })),
  ],
})

const thanks = ({ thanksTitle, thanksText }: QuizTextWords): FieldGroup => ({
  fields: [
    { path: ['thanks', 'title'], label: thanksTitle, as: 'line' },
    { path: ['thanks', 'text'], label: thanksText, as: 'paragraph' },
  ],
})
