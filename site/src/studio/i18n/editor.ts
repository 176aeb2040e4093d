import type { Locale } from '@pulya/contract/locale'

export interface EditorWords {
  back: string
  saved: string
  saving: string
  notSaved: string
  again: string
  undo: string
  redo: string
  recovered: string
  joined: string
  here: (names: string) => string
  flaws: string
  readOnly: string
  optional: string
  /** Of a text that differs from the control's. */
  differs: string
  asControl: string
  panes: string
  texts: string
  preview: string
  width: string
  phone: string
  screen: string
}

/** What both editors say around the texts of a document. */
export const editorWords: Record<Locale, EditorWords> = {
  ru: {
    back: 'Офферы и квизы',
    saved: 'Всё сохранено',
    saving: 'Сохраняем…',
    notSaved: 'Не сохранено:',
    again: 'Сохранить ещё раз',
    undo: 'Отменить',
    redo: 'Вернуть',
    recovered: 'Вернули правки, которые в прошлый раз не успели сохраниться',
    joined: 'Правки коллеги добавлены в ваш черновик',
    here: (names) => `Здесь же: ${names}`,
    flaws: 'Исправьте, и всё сохранится',
    readOnly: 'Ваша роль может только смотреть: правки здесь не сохранить.',
    optional: 'необязательно',
    differs: 'отличается от A',
    asControl: 'Вернуть как в A',
    panes: 'Что показать',
    texts: 'Тексты',
    preview: 'Просмотр',
    width: 'Ширина просмотра',
    phone: 'Телефон',
    screen: 'Компьютер',
  },
  en: {
    back: 'Offers and quizzes',
    saved: 'Everything is saved',
    saving: 'Saving…',
    notSaved: 'Not saved:',
    again: 'Save again',
    undo: 'Undo',
    redo: 'Redo',
    recovered: 'Changes that could not be saved last time are back',
    joined: 'A colleague’s changes have joined your draft',
    here: (names) => `Also here: ${names}`,
    flaws: 'Mend these, and everything will be saved',
    readOnly: 'Your role may only look: nothing you change here can be saved.',
    optional: 'optional',
    differs: 'differs from A',
    asControl: 'Back to the text of A',
    panes: 'What to show',
    texts: 'Texts',
    preview: 'Preview',
    width: 'Width of the preview',
    phone: 'Phone',
    screen: 'Computer',
  },
}
