import type { Locale } from '@pulya/contract/locale'
import { definitions } from '@pulya/questions/definitions'

import type { QuizDocument } from '../document.ts'
import { begun, contactWays } from './template.ts'

/** The least that is a quiz: one question, one outcome, one way to answer. */
export const emptyQuiz: Record<Locale, QuizDocument> = {
  ru: {
    ...begun.ru,
    title: 'Новый квиз',
    theme: 'clinic',
    questions: [definitions.single.blank('q1', 'ru')],
    outcomes: [
      { key: 'o1', title: 'Итог', paragraphs: ['Расскажите, что значат эти ответы и что делать дальше.'] },
    ],
    contact: {
      title: 'Куда ответить?',
      text: 'Позвоним один раз и ответим на вопросы.',
      button: 'Отправить',
      ...contactWays.ru,
    },
    thanks: { title: 'Спасибо', text: 'Позвоним в рабочее время.' },
  },
  en: {
    ...begun.en,
    title: 'New quiz',
    theme: 'clinic',
    questions: [definitions.single.blank('q1', 'en')],
    outcomes: [
      { key: 'o1', title: 'Outcome', paragraphs: ['Say what these answers mean and what to do next.'] },
    ],
    contact: {
      title: 'Where shall we answer?',
      text: 'We call once and answer your questions.',
      button: 'Send',
      ...contactWays.en,
    },
    thanks: { title: 'Thank you', text: 'We call in office hours.' },
  },
}
