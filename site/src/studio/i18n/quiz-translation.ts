import type { Locale } from '@pulya/contract/locale'

/** Of the screen where a quiz stands beside its original. */
interface QuizTranslationWords {
  /** What belongs to no single question. */
  whole: string
  /** What is counted, and what comes with the address. */
  values: string
  unitOf: (key: string) => string
  /** Said where the address does not give it. */
  fallbackOf: (key: string) => string
  /** Words a condition looks for in what a visitor has written. */
  soughtWords: string
}

export const quizTranslationWords: Record<Locale, QuizTranslationWords> = {
  ru: {
    whole: 'Квиз в целом',
    values: 'Числа и метки',
    unitOf: (key) => `Единица для {${key}}`,
    fallbackOf: (key) => `Что сказать, если в адресе нет {${key}}`,
    soughtWords: 'Слова, которые условие ищет в ответе',
  },
  en: {
    whole: 'The quiz as a whole',
    values: 'Numbers and marks',
    unitOf: (key) => `Unit of {${key}}`,
    fallbackOf: (key) => `What to say where the address gives no {${key}}`,
    soughtWords: 'Words that a condition looks for in the answer',
  },
}
