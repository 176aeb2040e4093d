import type { Locale } from '@pulya/contract/locale'

import type { Version } from '../api/data.ts'

type Way = Version['puttings'][number]['how']
type Difference = NonNullable<Version['changes']>[number]['how']

export interface VersionWords {
  title: string
  note: string
  none: string
  number: (number: number) => string
  current: string
  ways: Record<Way, string>
  somebody: string
  first: string
  same: string
  differences: Record<Difference, (what: string) => string>
  /** Members of a document; others are called `more`. */
  members: Record<string, string>
  more: string
  /** A part with its own title. */
  called: (what: string, title: string) => string
  /** Opens the texts that differ, word by word. */
  wordByWord: string
  restore: string
  refused: string
}

/** Of what visitors were shown, and of the way back to it. */
export const versionWords: Record<Locale, VersionWords> = {
  ru: {
    title: 'Версии',
    note: 'Посетители увидят выбранную версию сразу, такой, какой она была. Черновик не изменится.',
    none: 'Здесь появится каждая публикация.',
    number: (number) => `Версия ${number}`,
    current: 'сейчас у посетителей',
    ways: { published: 'опубликована', scheduled: 'вышла по расписанию', restored: 'возвращена' },
    somebody: 'кем, неизвестно',
    first: 'Первая версия',
    same: 'Без отличий от прежней',
    differences: {
      added: (what) => `добавлено: ${what}`,
      removed: (what) => `убрано: ${what}`,
      changed: (what) => `изменено: ${what}`,
    },
    members: {
      title: 'название страницы',
      description: 'описание',
      theme: 'тема',
      layout: 'раскладка',
      scheme: 'светлая или тёмная',
      brand: 'шапка',
      variants: 'вариант',
      blocks: 'порядок блоков',
      texts: 'правило текста',
      places: 'место',
      hours: 'часы работы',
      thanks: 'благодарность',
      questions: 'вопрос',
      outcomes: 'итог',
      contact: 'шаг контакта',
      ended: 'слова после окончания',
      alternates: 'другие языки',
    },
    more: 'прочее',
    called: (what, title) => `${what} «${title}»`,
    wordByWord: 'Что изменилось в словах',
    restore: 'Вернуть',
    refused: 'Не возвращена:',
  },
  en: {
    title: 'Versions',
    note: 'Visitors see the version you choose at once, as it was. The draft stays as it is.',
    none: 'Every publication will be listed here.',
    number: (number) => `Version ${number}`,
    current: 'visitors see it now',
    ways: { published: 'published', scheduled: 'went out on schedule', restored: 'put back' },
    somebody: 'by whom is not known',
    first: 'The first version',
    same: 'No different from the one before',
    differences: {
      added: (what) => `added: ${what}`,
      removed: (what) => `removed: ${what}`,
      changed: (what) => `changed: ${what}`,
    },
    members: {
      title: 'title of the page',
      description: 'description',
      theme: 'theme',
      layout: 'layout',
      scheme: 'light or dark',
      brand: 'letterhead',
      variants: 'variant',
      blocks: 'order of the blocks',
      texts: 'text rule',
      places: 'place',
      hours: 'office hours',
      thanks: 'thanks',
      questions: 'question',
      outcomes: 'outcome',
      contact: 'contact step',
      ended: 'words after the end',
      alternates: 'other languages',
    },
    more: 'other things',
    called: (what, title) => `${what} “${title}”`,
    wordByWord: 'What the words were and are',
    restore: 'Put back',
    refused: 'Not put back:',
  },
}
