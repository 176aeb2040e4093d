import type { Locale } from '@pulya/contract/locale'

import { plural } from './plural.ts'

type Column = 'day' | 'until' | 'source' | 'campaign' | 'amount' | 'shows' | 'clicks' | 'currency'
type Ask = 'day' | 'amount' | 'source' | 'dayOrder' | 'decimal'

export interface SpendWords {
  title: string
  about: string
  file: string
  tooLarge: string
  reading: string
  refused: string
  mapping: string
  columns: Record<Column, string>
  noColumn: string
  optional: string
  sourceOfAll: string
  sourceNote: string
  asks: Record<Ask, string>
  dayOrder: string
  dayOrders: Record<'dmy' | 'mdy', string>
  decimal: string
  decimals: Record<'comma' | 'point', string>
  more: string
  encoding: string
  delimiter: string
  delimiters: Record<'comma' | 'semicolon' | 'tab', string>
  header: string
  choose: string
  sample: string
  flaws: (count: number) => string
  row: (number: number) => string
  cell: (number: number, column: string) => string
  moreFlaws: (count: number) => string
  flawsNote: string
  would: string
  lines: (count: number) => string
  period: (days: string) => string
  totals: (count: number) => string
  summed: (count: number) => string
  /** Before the three below. */
  rows: string
  added: (count: number) => string
  changed: (count: number) => string
  same: (count: number) => string
  replaced: (before: string, after: string) => string
  largest: string
  day: string
  campaign: string
  was: string
  willBe: string
  bring: string
  bringing: string
  notBrought: string
  brought: string
  history: string
  none: string
  by: (name: string | null) => string
  undone: (name: string | null, at: string) => string
  undo: string
  undoSure: string
  undoYes: string
  undoNo: string
  notUndone: string
}

const somebody = { ru: 'кто-то из прежних сотрудников', en: 'somebody who has left' }

export const spendWords: Record<Locale, SpendWords> = {
  ru: {
    title: 'Расходы на рекламу',
    about:
      'Выгрузите из Яндекс Директа, VK Рекламы, Google Ads или Meta отчёт по дням и кампаниям в формате CSV и выберите его здесь. Ничего не сохранится, пока вы не нажмёте «Загрузить».',
    file: 'Файл CSV, до 10 МБ',
    tooLarge: 'файл больше 10 МБ. Выгрузите отчёт за меньший срок.',
    reading: 'Читаем таблицу…',
    refused: 'Не прочитано:',
    mapping: 'Где что в таблице',
    columns: {
      day: 'День',
      until: 'Последний день строки',
      source: 'Источник (utm_source)',
      campaign: 'Кампания (utm_campaign)',
      amount: 'Расход',
      shows: 'Показы',
      clicks: 'Клики',
      currency: 'Валюта',
    },
    noColumn: 'нет в таблице',
    optional: 'необязательно',
    sourceOfAll: 'Источник всех строк',
    sourceNote:
      'Как в utm_source ваших объявлений: по источнику и кампании расход находит своих посетителей.',
    asks: {
      day: 'Выберите столбец, в котором день.',
      amount: 'Выберите столбец, в котором расход.',
      source: 'Напишите источник или выберите его столбец.',
      dayOrder: 'Даты можно прочитать двумя способами. Выберите, что стоит первым.',
      decimal: 'Суммы можно прочитать двумя способами. Выберите, что отделяет копейки.',
    },
    dayOrder: 'Первым в датах стоит',
    dayOrders: { dmy: 'день', mdy: 'месяц' },
    decimal: 'Дробную часть отделяет',
    decimals: { comma: 'запятая', point: 'точка' },
    more: 'Как читать файл',
    encoding: 'Кодировка',
    delimiter: 'Ячейки разделяет',
    delimiters: { comma: 'запятая', semicolon: 'точка с запятой', tab: 'табуляция' },
    header: 'Номер строки с заголовками',
    choose: 'выберите',
    sample: 'Первые строки таблицы',
    flaws: (count) =>
      `${count} ${plural('ru', count, { one: 'ошибка', few: 'ошибки', other: 'ошибок' })} в таблице`,
    row: (number) => `Строка ${number}:`,
    cell: (number, column) => `Строка ${number}, столбец «${column}»:`,
    moreFlaws: (count) => `И ещё ${count}.`,
    flawsNote:
      'Исправьте файл и выберите его снова, или выберите другие столбцы. Пока есть ошибки, не загрузится ничего.',
    would: 'Что изменится',
    lines: (count) =>
      `${count} ${plural('ru', count, { one: 'строка', few: 'строки', other: 'строк' })} по дням и кампаниям`,
    period: (days) => `за ${days}`,
    totals: (count) =>
      `${plural('ru', count, { one: 'Пропущена', other: 'Пропущено' })} ${count} ${plural('ru', count, { one: 'строка итогов', few: 'строки итогов', other: 'строк итогов' })}.`,
    summed: (count) =>
      `${count} ${plural('ru', count, { one: 'строка сложена', few: 'строки сложены', other: 'строк сложены' })} с другими о той же кампании и том же дне.`,
    rows: 'Из них',
    added: (count) => `новых ${count}`,
    changed: (count) => `изменятся ${count}`,
    same: (count) => `останутся как есть ${count}`,
    replaced: (before, after) => `За эти дни и кампании было ${before}, станет ${after}.`,
    largest: 'Что изменится сильнее всего',
    day: 'День',
    campaign: 'Кампания',
    was: 'Было',
    willBe: 'Станет',
    bring: 'Загрузить',
    bringing: 'Загружаем…',
    notBrought: 'Не загружено:',
    brought: 'Загружено. Отчёты уже считают с этими расходами.',
    history: 'Что загружали',
    none: 'Пока ничего.',
    by: (name) => name ?? somebody.ru,
    undone: (name, at) => `Отменено: ${name ?? somebody.ru}, ${at}`,
    undo: 'Отменить',
    undoSure: 'Убрать эти расходы? Вернётся то, что они заменили.',
    undoYes: 'Убрать',
    undoNo: 'Оставить',
    notUndone: 'Не отменено:',
  },
  en: {
    title: 'Advertising spend',
    about:
      'Export a report by day and campaign from Yandex Direct, VK Ads, Google Ads or Meta as CSV and choose it here. Nothing is kept until you press “Import”.',
    file: 'CSV file, up to 10 MB',
    tooLarge: 'the file is larger than 10 MB. Export a shorter period.',
    reading: 'Reading the table…',
    refused: 'Not read:',
    mapping: 'What is where in the table',
    columns: {
      day: 'Day',
      until: 'Last day of the row',
      source: 'Source (utm_source)',
      campaign: 'Campaign (utm_campaign)',
      amount: 'Spend',
      shows: 'Impressions',
      clicks: 'Clicks',
      currency: 'Currency',
    },
    noColumn: 'not in the table',
    optional: 'optional',
    sourceOfAll: 'Source of all rows',
    sourceNote: 'As in utm_source of your ads: by source and campaign the spend finds its visitors.',
    asks: {
      day: 'Choose the column with the day.',
      amount: 'Choose the column with the spend.',
      source: 'Write the source or choose its column.',
      dayOrder: 'The dates can be read in two ways. Say what comes first.',
      decimal: 'The amounts can be read in two ways. Say what parts the fraction.',
    },
    dayOrder: 'First in a date comes',
    dayOrders: { dmy: 'the day', mdy: 'the month' },
    decimal: 'The fraction is parted by',
    decimals: { comma: 'a comma', point: 'a point' },
    more: 'How to read the file',
    encoding: 'Encoding',
    delimiter: 'Cells are parted by',
    delimiters: { comma: 'a comma', semicolon: 'a semicolon', tab: 'a tab' },
    header: 'Number of the row with the titles',
    choose: 'choose',
    sample: 'The first rows of the table',
    flaws: (count) => `${count} ${plural('en', count, { one: 'mistake', other: 'mistakes' })} in the table`,
    row: (number) => `Row ${number}:`,
    cell: (number, column) => `Row ${number}, column “${column}”:`,
    moreFlaws: (count) => `And ${count} more.`,
    flawsNote:
      'Mend the file and choose it again, or choose other columns. While there are mistakes, nothing comes in.',
    would: 'What will change',
    lines: (count) => `${count} ${plural('en', count, { one: 'row', other: 'rows' })} by day and campaign`,
    period: (days) => `for ${days}`,
    totals: (count) => `${count} ${plural('en', count, { one: 'row', other: 'rows' })} of totals left out.`,
    summed: (count) =>
      `${count} ${plural('en', count, { one: 'row was', other: 'rows were' })} added to others about the same campaign and day.`,
    rows: 'Of them',
    added: (count) => `${count} new`,
    changed: (count) => `${count} will change`,
    same: (count) => `${count} stay as they are`,
    replaced: (before, after) => `For these days and campaigns it was ${before} and will be ${after}.`,
    largest: 'What will change the most',
    day: 'Day',
    campaign: 'Campaign',
    was: 'Was',
    willBe: 'Will be',
    bring: 'Import',
    bringing: 'Importing…',
    notBrought: 'Not imported:',
    brought: 'Imported. Reports already count with this spend.',
    history: 'What was imported',
    none: 'Nothing yet.',
    by: (name) => name ?? somebody.en,
    undone: (name, at) => `Undone by ${name ?? somebody.en}, ${at}`,
    undo: 'Undo',
    undoSure: 'Take this spend away? What it replaced comes back.',
    undoYes: 'Take away',
    undoNo: 'Keep',
    notUndone: 'Not undone:',
  },
}
