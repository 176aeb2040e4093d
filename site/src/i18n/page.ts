import type { Locale } from '@pulya/contract/locale'

interface PageWords {
  /** The title of a page whose form came back starts with it, so that it is heard first. */
  error: (title: string) => string
  /** Above everything that is wrong with a form that came back. */
  errorsTitle: (count: number) => string
  /** The second, quieter way on an offer: down to the form. */
  toForm: string
  /** Of a quiz, for search results. @param question The first. */
  about: (question: string) => string
  /** At the address of an offer that is over, unless its author has said something else. */
  ended: { title: string; text: string }
  /** Where somebody is given the file they have left a contact for. */
  file: { title: string; download: (name: string) => string; holds: (days: number) => string }
  /** Above the list of an outcome. */
  checklist: string
  /** A link to keep. */
  later: string
  /** Of that link: how long it lives. */
  laterFor: (days: number) => string
}

/** What our pages say around the author's texts, besides what the widget says too. */
export const pageWords: Record<Locale, PageWords> = {
  ru: {
    error: (title) => `Ошибка: ${title}`,
    errorsTitle: (count) => (count === 1 ? 'Исправьте ошибку' : 'Исправьте ошибки'),
    toForm: 'Или оставьте телефон, мы перезвоним',
    about: (question) => `Ответьте на несколько вопросов и узнайте результат. Первый: ${question}`,
    ended: {
      title: 'Предложение закончилось',
      text: 'Оно больше не действует. Позвоните нам: расскажем, что предлагаем сейчас.',
    },
    file: {
      title: 'Файл готов',
      download: (name) => `Скачать «${name}»`,
      holds: (days) => `Ссылка действует ${days} дней.`,
    },
    checklist: 'Памятка',
    later: 'Продолжить позже: ссылка на ваши ответы',
    laterFor: (days) => `Сохраните её: она действует ${days} дней`,
  },
  en: {
    error: (title) => `Error: ${title}`,
    errorsTitle: (count) => (count === 1 ? 'There is a problem' : 'There are some problems'),
    toForm: 'Or leave your phone and we will call',
    about: (question) => `Answer a few questions and see the result. The first one: ${question}`,
    ended: {
      title: 'This offer has ended',
      text: 'It no longer holds. Call us and we will tell you what we offer now.',
    },
    file: {
      title: 'Your file is ready',
      download: (name) => `Download “${name}”`,
      holds: (days) => `The link works for ${days} days.`,
    },
    checklist: 'Checklist',
    later: 'Continue later: a link to your answers',
    laterFor: (days) => `Keep it: it works for ${days} days`,
  },
}
