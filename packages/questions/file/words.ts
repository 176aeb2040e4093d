import type { Locale } from '@pulya/contract/locale'

import type { FileKind } from './limits.ts'

/** What only this kind says. Apart from the words of all fields: few quizzes ask for files, and words weigh. */
interface FileWords {
  choose: string
  /** Behind the name of a kind stands its size. */
  kinds: Record<FileKind, string>
  upTo: (megabytes: number) => string
  atMost: (files: number) => string
  sending: string
  kept: string
  /** It may still arrive: it is sent again when there is a connection. */
  lost: string
  refused: string
  again: string
  remove: string
  tooMany: (files: number) => string
  tooLarge: (megabytes: number) => string
  megabytes: string
  /** Before the boxes of files that came earlier, where no script runs. */
  keptBefore: string
}

export const fileWords: Record<Locale, FileWords> = {
  ru: {
    choose: 'Выберите файлы или перетащите их сюда',
    kinds: { image: 'фото JPEG, PNG или WebP', pdf: 'PDF' },
    upTo: (megabytes) => `до ${megabytes} МБ`,
    atMost: (files) => `файлов не больше ${files}`,
    sending: 'загружается…',
    kept: 'готово',
    lost: 'не дошло, отправим ещё раз',
    refused: 'не приняли',
    again: 'Повторить',
    remove: 'Убрать',
    tooMany: (files) => `файлов можно не больше ${files}`,
    tooLarge: (megabytes) => `файл больше ${megabytes} МБ`,
    megabytes: 'МБ',
    keptBefore: 'Уже приложено. Снимите отметку, чтобы убрать',
  },
  en: {
    choose: 'Choose files or drop them here',
    kinds: { image: 'JPEG, PNG or WebP pictures', pdf: 'PDF' },
    upTo: (megabytes) => `up to ${megabytes} MB`,
    atMost: (files) => `at most ${files} files`,
    sending: 'uploading…',
    kept: 'done',
    lost: 'did not arrive, will be sent again',
    refused: 'not accepted',
    again: 'Try again',
    remove: 'Remove',
    tooMany: (files) => `the most files is ${files}`,
    tooLarge: (megabytes) => `larger than ${megabytes} MB`,
    megabytes: 'MB',
    keptBefore: 'Attached already. Untick to remove',
  },
}
