import type { Locale } from '@pulya/contract/locale'

import type { DocumentInList } from '../api/data.ts'
import { plural } from './plural.ts'

interface HomeWords {
  title: string
  begin: string
  kinds: Record<DocumentInList['kind'], { title: string; none: string }>
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
    kinds: {
      offer: { title: 'Офферы', none: 'Здесь появятся одноэкранные страницы фирмы.' },
      quiz: { title: 'Квизы', none: 'Здесь появятся опросы, которые ставят на любой сайт одной строкой.' },
      consent: {
        title: 'Тексты согласий',
        none: 'Здесь появятся тексты, с которыми соглашаются под формами.',
      },
    },
    version: (number) => `Версия ${number}`,
    draft: 'Ещё не опубликован',
    changed: 'Есть неопубликованные правки',
    experiment: 'Идёт эксперимент',
    edited: 'изменён',
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
    kinds: {
      offer: { title: 'Offers', none: 'The one-screen pages of the firm will be here.' },
      quiz: { title: 'Quizzes', none: 'Quizzes that go on any website by one line will be here.' },
      consent: { title: 'Consent texts', none: 'The texts people agree to under the forms will be here.' },
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
