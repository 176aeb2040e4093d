import type { Locale } from '@pulya/contract/locale'

import type { DocumentInList } from '../api/data.ts'
import type { DocumentState } from '../home/found.ts'

interface LibraryWords {
  search: string
  kind: string
  kinds: Record<DocumentInList['kind'] | 'all', string>
  state: string
  states: Record<DocumentState, string>
  /** Of the list under a search. */
  nothing: string
  showAll: string
  demo: string
  copied: string
  archived: string
  /** Of an archived one whose page visitors still see. */
  stillShown: string
  more: (title: string) => string
  copy: string
  archive: string
  bringBack: string
  save: string
  keep: string
  wasCopied: (title: string) => string
  wasArchived: (title: string, shown: boolean) => string
  wasBroughtBack: (title: string) => string
  wasKept: (name: string) => string
  /** Before the reason. */
  refused: string
  keepTitle: string
  keepText: string
  keepName: string
  keepNow: string
  cancel: string
}

/** The list of documents and what is done to them as a whole. */
export const libraryWords: Record<Locale, LibraryWords> = {
  ru: {
    search: 'Поиск по названию и адресу',
    kind: 'Что показать',
    kinds: { all: 'Всё', offer: 'Офферы', quiz: 'Квизы', consent: 'Согласия' },
    state: 'Состояние',
    states: {
      all: 'Любое',
      draft: 'Черновики',
      published: 'Опубликованные',
      changed: 'С новыми правками',
      archived: 'В архиве',
    },
    nothing: 'Ничего не нашлось. Проверьте слова или состояние.',
    showAll: 'Показать всё',
    demo: 'Демо',
    copied: 'Копия',
    archived: 'В архиве',
    stillShown: 'Страница открыта посетителям',
    more: (title) => `Ещё действия: ${title}`,
    copy: 'Сделать копию',
    archive: 'В архив',
    bringBack: 'Вернуть из архива',
    save: 'Скачать файл JSON',
    keep: 'Сохранить как образец',
    wasCopied: (title) => `Копия готова: «${title}»`,
    wasArchived: (title, shown) =>
      shown ? `«${title}» в архиве. Страница открыта, пока вы не закончите показ.` : `«${title}» в архиве`,
    wasBroughtBack: (title) => `«${title}» снова в списке`,
    wasKept: (name) => `Образец «${name}» сохранён и стоит среди новых`,
    refused: 'Не получилось:',
    keepTitle: 'Сохранить как образец',
    keepText: 'Образец запомнит документ таким, какой он сейчас. Правки документа его не изменят.',
    keepName: 'Название образца',
    keepNow: 'Сохранить',
    cancel: 'Отмена',
  },
  en: {
    search: 'Search by title and address',
    kind: 'Show',
    kinds: { all: 'Everything', offer: 'Offers', quiz: 'Quizzes', consent: 'Consents' },
    state: 'State',
    states: {
      all: 'Any',
      draft: 'Drafts',
      published: 'Published',
      changed: 'With new changes',
      archived: 'Archived',
    },
    nothing: 'Nothing was found. Look at the words or the state.',
    showAll: 'Show everything',
    demo: 'Demo',
    copied: 'Copy',
    archived: 'Archived',
    stillShown: 'Visitors can open the page',
    more: (title) => `More actions: ${title}`,
    copy: 'Make a copy',
    archive: 'Archive',
    bringBack: 'Bring back',
    save: 'Download a JSON file',
    keep: 'Save as a template',
    wasCopied: (title) => `The copy is ready: “${title}”`,
    wasArchived: (title, shown) =>
      shown ? `“${title}” is archived. Its page stays open until you end it.` : `“${title}” is archived`,
    wasBroughtBack: (title) => `“${title}” is back in the list`,
    wasKept: (name) => `The template “${name}” is saved and stands among the new ones`,
    refused: 'That did not work:',
    keepTitle: 'Save as a template',
    keepText: 'A template keeps the document as it is now. Later changes to the document do not change it.',
    keepName: 'Name of the template',
    keepNow: 'Save',
    cancel: 'Cancel',
  },
}
