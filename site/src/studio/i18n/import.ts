import type { Locale } from '@pulya/contract/locale'

import { plural } from './plural.ts'

interface ImportWords {
  title: string
  text: string
  file: string
  bring: string
  bringing: string
  /** Before the reason. */
  refused: string
  noFile: string
  tooLarge: string
  noJson: string
  done: (title: string, tool: string) => string
  open: string
  nothingLost: string
  lost: (count: number) => string
}

export const importWords: Record<Locale, ImportWords> = {
  ru: {
    title: 'Перенести квиз',
    text: 'Из SurveyJS, Typeform, Tally или Typebot: выгрузите там опрос в файл JSON и выберите его здесь. Получится черновик, а что не перенеслось, будет перечислено. Сюда же — файлы, скачанные из списка документов: они становятся теми же офферами, квизами и согласиями.',
    file: 'Файл .json, до 2 МБ',
    bring: 'Перенести',
    bringing: 'Переносим…',
    refused: 'Не перенесено:',
    noFile: 'сначала выберите файл.',
    tooLarge: 'файл больше 2 МБ.',
    noJson: 'это не файл JSON.',
    done: (title, tool) => `Перенесено из ${tool}: «${title}»`,
    open: 'Открыть черновик',
    nothingLost: 'Перенеслось всё.',
    lost: (count) =>
      `Посмотрите ${count} ${plural('ru', count, { one: 'место', few: 'места', other: 'мест' })}: что не перенеслось, изменилось или заполнено за вас.`,
  },
  en: {
    title: 'Import a quiz',
    text: 'From SurveyJS, Typeform, Tally or Typebot: export the form there as a JSON file and choose it here. You get a draft, and a list of whatever could not be carried over. Files downloaded from the list of documents go here too: they become the same offers, quizzes and consents.',
    file: '.json file, up to 2 MB',
    bring: 'Import',
    bringing: 'Importing…',
    refused: 'Not imported:',
    noFile: 'choose a file first.',
    tooLarge: 'the file is larger than 2 MB.',
    noJson: 'this is not a JSON file.',
    done: (title, tool) => `Imported from ${tool}: “${title}”`,
    open: 'Open the draft',
    nothingLost: 'Everything was carried over.',
    lost: (count) =>
      `Look through ${count} ${plural('en', count, { one: 'place', other: 'places' })}: left out, changed, or filled in for you.`,
  },
}
