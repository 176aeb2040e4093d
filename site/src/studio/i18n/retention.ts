import type { Locale } from '@pulya/contract/locale'

import type { Retention, RetentionDue } from '../api/data.ts'
import { count } from '../format/numbers.ts'
import { plural } from './plural.ts'

type Kept = keyof Retention['keep']

interface RetentionWords {
  title: string
  about: string
  fields: Record<Kept, { label: string; note: string }>
  /** By the number of days. */
  periods: Record<number, string>
  days: (days: number) => string
  nothing: string
  tonight: (due: string) => string
  last: (at: string, deleted: string) => string
  save: string
  saved: string
  refused: string
  confirm: { title: string; text: string; yes: string; no: string }
  consents: string
}

export const retentionWords: Record<Locale, RetentionWords> = {
  ru: {
    title: 'Сроки хранения',
    about:
      'Что старше срока, удаляется каждую ночь, навсегда. Числа в отчётах остаются: они посчитаны заранее и личных данных не содержат.',
    fields: {
      leadDays: {
        label: 'Заявки и контакты',
        note: 'После последнего обращения человека или смены статуса. Вместе с заявкой удаляются ответы, файлы и история.',
      },
      eventDays: {
        label: 'Отдельные действия посетителей',
        note: 'Открытия, нажатия и ответы без контакта. Чем они кончились, остаётся в отчётах.',
      },
      fileDays: {
        label: 'Файлы посетителей',
        note: 'С того дня, как приложены. Заявка остаётся, файла в ней нет.',
      },
    },
    periods: {
      7: '1 неделя',
      30: '1 месяц',
      90: '3 месяца',
      183: 'полгода',
      365: '1 год',
      730: '2 года',
      1096: '3 года',
    },
    days: (days) => `${days} ${plural('ru', days, { one: 'день', few: 'дня', other: 'дней' })}`,
    nothing: 'Этой ночью удалять нечего.',
    tonight: (due) => `Этой ночью будет удалено: ${due}.`,
    last: (at, deleted) => `Последний раз удалено ${at}: ${deleted}.`,
    save: 'Сохранить',
    saved: 'Сохранено',
    refused: 'Не сохранено:',
    confirm: {
      title: 'Удалять по этим срокам?',
      text: 'Удалённое не вернуть.',
      yes: 'Сохранить и удалить ночью',
      no: 'Не сохранять',
    },
    consents:
      'Записи о согласиях хранятся ещё три года после удаления заявки, без имени и телефона, как доказательство.',
  },
  en: {
    title: 'How long things are kept',
    about:
      'What is older is deleted every night, for good. Numbers in reports stay: they were counted beforehand and hold no personal data.',
    fields: {
      leadDays: {
        label: 'Leads and contacts',
        note: 'Since the person last got in touch or the status last changed. Answers, files and history go with the lead.',
      },
      eventDays: {
        label: 'Individual actions of visitors',
        note: 'Views, clicks and answers without a contact. What they led to stays in the reports.',
      },
      fileDays: {
        label: 'Visitors’ files',
        note: 'Since they were attached. The lead stays, without the file.',
      },
    },
    periods: {
      7: '1 week',
      30: '1 month',
      90: '3 months',
      183: 'half a year',
      365: '1 year',
      730: '2 years',
      1096: '3 years',
    },
    days: (days) => `${days} ${plural('en', days, { one: 'day', other: 'days' })}`,
    nothing: 'There is nothing to delete tonight.',
    tonight: (due) => `To be deleted tonight: ${due}.`,
    last: (at, deleted) => `Last deleted ${at}: ${deleted}.`,
    save: 'Save',
    saved: 'Saved',
    refused: 'Not saved:',
    confirm: {
      title: 'Delete by these rules?',
      text: 'What is deleted cannot be brought back.',
      yes: 'Save, and delete tonight',
      no: 'Don’t save',
    },
    consents:
      'Records of consents are kept for three more years after the lead is gone, without name or phone, as proof.',
  },
}

const things: Record<Locale, Record<keyof RetentionDue, (n: number) => string>> = {
  ru: {
    leads: (n) => plural('ru', n, { one: 'заявка', few: 'заявки', other: 'заявок' }),
    files: (n) => plural('ru', n, { one: 'файл', few: 'файла', other: 'файлов' }),
    events: (n) => plural('ru', n, { one: 'действие', few: 'действия', other: 'действий' }),
  },
  en: {
    leads: (n) => plural('en', n, { one: 'lead', other: 'leads' }),
    files: (n) => plural('en', n, { one: 'file', other: 'files' }),
    events: (n) => plural('en', n, { one: 'action', other: 'actions' }),
  },
}

/** The api counts no further. */
const countedMax = 100_000
const kinds = ['leads', 'files', 'events'] as const

/** `3 заявки, 1 200 действий`; empty where there is nothing. */
export const dueInWords = (locale: Locale, due: RetentionDue): string =>
  kinds
    .filter((kind) => due[kind] > 0)
    .map((kind) => {
      const more = kind === 'events' && due[kind] === countedMax ? '≥ ' : ''
      return `${more}${count(locale, due[kind])} ${things[locale][kind](due[kind])}`
    })
    .join(', ')

/** `полгода`, or `100 дней` for what this page does not offer. */
export const periodInWords = (locale: Locale, days: number): string =>
  retentionWords[locale].periods[days] ?? retentionWords[locale].days(days)
