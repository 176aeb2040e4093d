import type { Locale } from '@pulya/contract/locale'

import type { Shortcut, ShortcutPlace } from '../frame/shortcuts/shortcuts.ts'

interface ShortcutWords {
  title: string
  places: Record<ShortcutPlace, string>
  does: Record<Shortcut, string>
  /** Of what stands on keys as a sign only. */
  spoken: Record<string, string>
  signs: string
  close: string
}

/** What the keyboard can do, and what its keys are called. */
export const shortcutWords: Record<Locale, ShortcutWords> = {
  ru: {
    title: 'Сочетания клавиш',
    places: {
      anywhere: 'Везде',
      documents: 'Офферы и квизы',
      editor: 'В редакторе',
      list: 'В списке, который можно переставлять',
      map: 'На карте',
    },
    does: {
      sheet: 'Показать этот список',
      search: 'Искать',
      'row-before': 'К названию выше',
      'row-after': 'К названию ниже',
      save: 'Сохранить сразу',
      undo: 'Отменить',
      redo: 'Вернуть',
      earlier: 'Переставить выше',
      later: 'Переставить ниже',
      nearer: 'Крупнее',
      farther: 'Мельче',
      whole: 'Карта целиком',
    },
    spoken: {
      '↑': 'стрелка вверх',
      '↓': 'стрелка вниз',
      '⌘': 'Command',
      '⇧': 'Shift',
      '⌥': 'Option',
      '?': 'вопросительный знак',
      '+': 'плюс',
      '=': 'равно',
      '−': 'минус',
    },
    signs: 'Открывать этот список клавишей «?»',
    close: 'Закрыть',
  },
  en: {
    title: 'Keyboard shortcuts',
    places: {
      anywhere: 'Anywhere',
      documents: 'Offers and quizzes',
      editor: 'In the editor',
      list: 'In a list that can be reordered',
      map: 'On the map',
    },
    does: {
      sheet: 'Show this list',
      search: 'Search',
      'row-before': 'To the title above',
      'row-after': 'To the title below',
      save: 'Save at once',
      undo: 'Undo',
      redo: 'Redo',
      earlier: 'Move up',
      later: 'Move down',
      nearer: 'Closer',
      farther: 'Farther',
      whole: 'The whole map',
    },
    spoken: {
      '↑': 'arrow up',
      '↓': 'arrow down',
      '⌘': 'Command',
      '⇧': 'Shift',
      '⌥': 'Option',
      '?': 'question mark',
      '+': 'plus',
      '=': 'equals',
      '−': 'minus',
    },
    signs: 'Open this list with the “?” key',
    close: 'Close',
  },
}
