import type { Locale } from '@pulya/contract/locale'

interface EditorWords {
  back: string
  saved: string
  saving: string
  notSaved: string
  again: string
  conflict: { title: string; text: string; theirs: string; mine: string }
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
    conflict: {
      title: 'Пока вы правили, черновик сохранил кто-то ещё',
      text: 'Ваши правки остались на этой странице и пока не сохраняются. Решите, чей черновик оставить: второй пропадёт.',
      theirs: 'Взять чужой черновик',
      mine: 'Оставить мой',
    },
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
    conflict: {
      title: 'While you were editing, somebody else saved the draft',
      text: 'Your changes are still on this page and are not being saved. Decide whose draft to keep: the other one will be gone.',
      theirs: 'Take their draft',
      mine: 'Keep mine',
    },
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
