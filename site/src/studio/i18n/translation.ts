import type { Locale } from '@pulya/contract/locale'

import type { TranslatedKind } from '../translation/kinds.ts'
import type { TranslationState } from '../translation/state.ts'

type Behind = Exclude<TranslationState, 'current'>

interface TranslationWords {
  /** Of the screen. */
  of: (title: string) => string
  card: string
  cardNote: string
  beside: string
  begin: Record<Locale, string>
  notBegun: string
  choose: string
  original: string
  kinds: Record<TranslatedKind, { toEditor: string; chooseNote: string; noOthers: string }>
  compare: string
  sameLanguage: string
  filter: string
  all: string
  toDo: (count: number) => string
  done: (count: number, of: number) => string
  allRight: (count: number) => string
  nothingLeft: string
  states: Record<Behind, string>
  /** What one says of a text to have it called up to date. */
  right: Record<Behind, string>
  absent: string
  add: string
  difference: { gone: string; come: string }
}

/** Of a document beside its original in another language. */
export const translationWords: Record<Locale, TranslationWords> = {
  ru: {
    of: (title) => `Перевод: ${title}`,
    card: 'Перевод',
    cardNote: 'Оригинал слева, перевод справа: видно, чего не хватает и что в оригинале изменилось.',
    beside: 'Открыть рядом с оригиналом',
    begin: { ru: 'Начать перевод на русский', en: 'Начать перевод на английский' },
    notBegun: 'Перевод не начат:',
    choose: 'С чем сравнить',
    original: 'Оригинал',
    kinds: {
      offer: {
        toEditor: 'В редактор оффера',
        chooseNote: 'Выберите оффер, который говорит то же самое на другом языке. Поиск свяжет страницы сам.',
        noOthers: 'Других офферов пока нет. Начните перевод из редактора оригинала.',
      },
      quiz: {
        toEditor: 'В редактор квиза',
        chooseNote:
          'Выберите квиз, который спрашивает то же самое на другом языке. Вопросы, ответы и итоги сопоставляются по ключам.',
        noOthers: 'Других квизов пока нет. Начните перевод из редактора оригинала.',
      },
    },
    compare: 'Поставить рядом',
    sameLanguage: 'Язык у перевода тот же, что у оригинала.',
    filter: 'Что показать',
    all: 'Всё',
    toDo: (count) => `Нужно внимание: ${count}`,
    done: (count, of) => `Готово ${count} из ${of}`,
    allRight: (count) => `Всё несверенное верно (${count})`,
    nothingLeft: 'Всё переведено и совпадает с оригиналом.',
    states: { missing: 'нет перевода', outdated: 'оригинал изменился', unseen: 'не сверено' },
    right: { missing: 'Оставить как в оригинале', outdated: 'Перевод по-прежнему верен', unseen: 'Верно' },
    absent: 'в переводе этого нет',
    add: 'Добавить в перевод',
    difference: { gone: 'было', come: 'стало' },
  },
  en: {
    of: (title) => `Translation: ${title}`,
    card: 'Translation',
    cardNote: 'The original on the left, the translation on the right: what is missing and what has changed.',
    beside: 'Open beside the original',
    begin: { ru: 'Begin a Russian translation', en: 'Begin an English translation' },
    notBegun: 'No translation was begun:',
    choose: 'What to compare with',
    original: 'Original',
    kinds: {
      offer: {
        toEditor: 'To the editor of the offer',
        chooseNote:
          'Choose the offer that says the same in another language. Search engines are told of both.',
        noOthers: 'There are no other offers yet. Begin a translation in the editor of the original.',
      },
      quiz: {
        toEditor: 'To the editor of the quiz',
        chooseNote:
          'Choose the quiz that asks the same in another language. Questions, answers and outcomes are matched by their keys.',
        noOthers: 'There are no other quizzes yet. Begin a translation in the editor of the original.',
      },
    },
    compare: 'Put side by side',
    sameLanguage: 'The translation is in the same language as the original.',
    filter: 'What to show',
    all: 'Everything',
    toDo: (count) => `Needs attention: ${count}`,
    done: (count, of) => `${count} of ${of} done`,
    allRight: (count) => `All that was not compared is right (${count})`,
    nothingLeft: 'Everything is translated and says what the original says.',
    states: { missing: 'no translation', outdated: 'the original has changed', unseen: 'not compared' },
    right: { missing: 'Leave as in the original', outdated: 'Still right', unseen: 'It is right' },
    absent: 'the translation has none',
    add: 'Add to the translation',
    difference: { gone: 'was', come: 'is now' },
  },
}
