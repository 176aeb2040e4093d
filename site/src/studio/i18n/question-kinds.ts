import type { Locale } from '@pulya/contract/locale'
import type { QuestionKind } from '@pulya/questions/definitions'

/** Kinds that are alike stand together where one is chosen. */
export type KindFamily = 'choice' | 'number' | 'words' | 'contact' | 'screen'

interface KindWords {
  families: Record<KindFamily, string>
  /** When to take this one. */
  about: Record<QuestionKind, string>
}

export const kindWords: Record<Locale, KindWords> = {
  ru: {
    families: {
      choice: 'Выбрать из готового',
      number: 'Число и шкала',
      words: 'Своими словами',
      contact: 'Контакт прямо в вопросе',
      screen: 'Экраны без вопроса',
    },
    about: {
      single: 'Один вариант из нескольких',
      multiple: 'Сколько угодно вариантов',
      picture: 'Один вариант, у каждого своя картинка',
      dropdown: 'Длинный список: города, марки',
      'yes-no': 'Две кнопки, быстрее всего',
      number: 'Площадь, сумма, количество',
      slider: 'Примерное число на шкале',
      range: 'От и до: бюджет, сроки',
      rating: 'Звёзды или шкала от 0 до 10',
      text: 'Одна строка: название, ник',
      'long-text': 'Несколько строк: пожелания',
      date: 'День по календарю',
      file: 'Фото или PDF от посетителя',
      phone: 'Номер с проверкой',
      email: 'Адрес почты с проверкой',
      statement: 'Текст и картинка между вопросами',
      loader: 'Секунды ожидания перед итогом',
    },
  },
  en: {
    families: {
      choice: 'Pick from what there is',
      number: 'Number and scale',
      words: 'In their own words',
      contact: 'A contact as a question',
      screen: 'Screens that ask nothing',
    },
    about: {
      single: 'One of a few',
      multiple: 'As many as they like',
      picture: 'One of a few, each with a picture',
      dropdown: 'A long list: cities, makes',
      'yes-no': 'Two buttons, the quickest of all',
      number: 'An area, a sum, a count',
      slider: 'A rough number on a scale',
      range: 'From and to: a budget, dates',
      rating: 'Stars, or a scale from 0 to 10',
      text: 'One line: a name, a handle',
      'long-text': 'A few lines: wishes',
      date: 'A day of the calendar',
      file: 'Photos or a PDF of the visitor',
      phone: 'A number, checked',
      email: 'An address, checked',
      statement: 'Text and a picture between questions',
      loader: 'Seconds of waiting before the result',
    },
  },
}
