import type { QuizDocument } from '@pulya/quiz/document'

import type { FieldSection, TextField } from '../editor/field.ts'
import type { QuizTextWords } from '../i18n/quiz.ts'
import { quizVariantWords } from '../i18n/quiz-variants.ts'
import type { Locale } from '@pulya/contract/locale'
import { quizBuilderWords } from '../i18n/quiz-builder.ts'
import { quizSections } from './sections.ts'
import { settingsOf } from './questions/settings-of.ts'
import { variantSections } from './variant-sections.ts'

/** Every place a flaw may be about, whichever part of the editor shows it: texts, settings, words of variants. */
export function allSections(quiz: QuizDocument, texts: QuizTextWords, locale: Locale): FieldSection[] {
  const others = quiz.variants?.slice(1) ?? []
  return [
    ...quizSections(quiz, texts),
    { title: quizBuilderWords[locale].question.settings, groups: settings(quiz, locale) },
    ...others.flatMap(({ key }) => variantSections(quiz, key, texts, quizVariantWords[locale])),
  ]
}

const settings = ({ questions }: QuizDocument, locale: Locale) =>
  questions.map((question, index) => ({
    title: `${index + 1}. ${question.title}`,
    fields: settingsOf(question).map(({ member, label }): TextField => ({
      path: ['questions', index, member],
      label: quizBuilderWords[locale].settings[label],
      as: 'line',
    })),
  }))
