import type { Locale } from '@pulya/contract/locale'

import type { DocumentInList } from '../api/data.ts'
import { plural } from './plural.ts'

interface HomeWords {
  title: string
  begin: string
  beginQuiz: string
  /** `none` says what belongs there, `begin` how it gets there. */
  kinds: Record<DocumentInList['kind'], { title: string; none: string; begin: string }>
  version: (number: number) => string
  draft: string
  changed: string
  experiment: string
  edited: string
  copy: string
  read: string
  toConsents: string
  newLeads: (count: number, more: boolean) => string
  toLeads: string
  running: (count: number) => string
  toExperiments: string
}

export const homeWords: Record<Locale, HomeWords> = {
  ru: {
    title: 'Офферы и квизы',
    begin: 'Новый оффер',
    beginQuiz: 'Новый квиз',
    kinds: {
      offer: {
        title: 'Офферы',
        none: 'Оффер — одна страница с одним обещанием и одной кнопкой. Например, «Смета на ремонт за один день».',
        begin: 'Выбрать образец оффера',
      },
      quiz: {
        title: 'Квизы',
        none: 'Квиз спрашивает пять – семь вещей и сразу даёт полезный ответ. На любой сайт его ставят одной строкой.',
        begin: 'Выбрать образец квиза',
      },
      consent: {
        title: 'Тексты согласий',
        none: 'Под каждой формой стоит отдельное согласие на обработку данных. Без него форму не опубликовать.',
        begin: 'Написать согласие',
      },
    },
    version: (number) => `Версия ${number}`,
    draft: 'Ещё не опубликован',
    changed: 'Есть неопубликованные правки',
    experiment: 'Идёт эксперимент',
    edited: 'правка',
    copy: 'Скопировать адрес',
    read: 'Прочитать',
    toConsents: 'Новое согласие',
    newLeads: (count, more) =>
      count === 0
        ? 'Новых заявок нет'
        : `${more ? 'Больше ' : ''}${count} ${plural('ru', count, { one: 'новая заявка', few: 'новые заявки', other: 'новых заявок' })}`,
    toLeads: 'Все заявки',
    running: (count) =>
      count === 0
        ? 'Ни один эксперимент не идёт'
        : `${plural('ru', count, { one: 'Идёт', other: 'Идут' })} ${count} ${plural('ru', count, { one: 'эксперимент', few: 'эксперимента', other: 'экспериментов' })}`,
    toExperiments: 'Все эксперименты',
  },
  en: {
    title: 'Offers and quizzes',
    begin: 'New offer',
    beginQuiz: 'New quiz',
    kinds: {
      offer: {
        title: 'Offers',
        none: 'An offer is one page with one promise and one button. For example, “A line-by-line estimate within a day”.',
        begin: 'Choose a template of an offer',
      },
      quiz: {
        title: 'Quizzes',
        none: 'A quiz asks five to seven things and answers with something of use. One line puts it on any website.',
        begin: 'Choose a template of a quiz',
      },
      consent: {
        title: 'Consent texts',
        none: 'Under every form stands a consent of its own to the processing of data. No form is published without it.',
        begin: 'Write a consent',
      },
    },
    version: (number) => `Version ${number}`,
    draft: 'Not published yet',
    changed: 'Has unpublished changes',
    experiment: 'Experiment running',
    edited: 'edited',
    copy: 'Copy the address',
    read: 'Read',
    toConsents: 'New consent',
    newLeads: (count, more) =>
      count === 0
        ? 'No new leads'
        : `${more ? 'More than ' : ''}${count} new ${plural('en', count, { one: 'lead', other: 'leads' })}`,
    toLeads: 'All leads',
    running: (count) =>
      count === 0
        ? 'No experiment is running'
        : `${count} ${plural('en', count, { one: 'experiment is', other: 'experiments are' })} running`,
    toExperiments: 'All experiments',
  },
}
