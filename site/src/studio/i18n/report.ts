import type { Locale } from '@pulya/contract/locale'

import type { Audience, Experiment } from '../api/data.ts'
import { plural } from './plural.ts'

interface ReportWords {
  title: string
  statuses: Record<Experiment['status'], string>
  /** @param since and until are moments in words. */
  period: (since: string, until: string | undefined, fullDays: number) => string
  notStarted: string
  /** How it ended, in the words of whoever ended it. */
  decided: (outcome: string, on: string, reason: string) => string
  outcomes: Record<NonNullable<Experiment['decision']>['outcome'], (variant: string) => string>
  tabs: Record<'verdict' | 'funnel' | 'segments' | 'money' | 'beliefs' | 'data', string>
  tabsTitle: string
  whole: string
  print: string
  /** Back from the sheet for paper. */
  back: string
  audience: string
  audiences: Record<Audience, string>
  simulated: {
    banner: string
    remove: string
    title: string
    text: string
    yes: string
    no: string
    refused: string
  }
  variant: string
  control: string
  removed: string
  /** Of the picture of a variant. */
  picture: (variant: string) => string
  tableBehind: string
  orMore: (lower: string) => string
  fromTo: (lower: string, upper: string) => string
  unitsShort: Record<'seconds' | 'minutes' | 'hours' | 'days', string>
}

export const reportWords: Record<Locale, ReportWords> = {
  ru: {
    title: 'Эксперименты',
    statuses: {
      draft: 'Черновик',
      ready: 'Готов к запуску',
      running: 'Идёт',
      paused: 'На паузе',
      stopped: 'Остановлен',
      decided: 'Решён',
      invalid: 'Недействителен',
      archived: 'В архиве',
    },
    period: (since, until, days) =>
      `С ${since}${until ? ` по ${until}` : ''}: ${days} ${plural('ru', days, { one: 'полный день', few: 'полных дня', other: 'полных дней' })}.`,
    notStarted: 'Ещё не запускался.',
    decided: (outcome, on, reason) => `Решение от ${on}: ${outcome}. ${reason}`,
    outcomes: {
      winner: (variant) => `оставить ${variant}`,
      'no-difference': () => 'разницы нет',
      inconclusive: () => 'ответа нет',
      invalid: () => 'тест недействителен',
    },
    tabs: {
      verdict: 'Вывод',
      funnel: 'Воронка',
      segments: 'Сегменты',
      money: 'Деньги',
      beliefs: 'Вероятности',
      data: 'Данные',
    },
    tabsTitle: 'Части отчёта',
    whole: 'Весь отчёт на печать',
    print: 'Напечатать или сохранить в PDF',
    back: 'К отчёту на экране',
    audience: 'Чьи посещения считать',
    audiences: { people: 'Люди', simulated: 'Симуляция', bots: 'Боты' },
    simulated: {
      banner: 'Это симулированный трафик: программа, а не люди. Решать по этим числам нельзя.',
      remove: 'Удалить симулированный трафик',
      title: 'Удалить симулированный трафик?',
      text: 'Из фирмы исчезнут все симулированные посещения и заявки, во всех отчётах. Данные людей останутся. Вернуть удалённое нельзя.',
      yes: 'Удалить',
      no: 'Оставить',
      refused: 'Не удалено:',
    },
    variant: 'Вариант',
    control: 'контроль',
    removed: 'больше не показывается',
    picture: (variant) => `Вариант ${variant}, как его видит посетитель`,
    tableBehind: 'То же числами',
    orMore: (lower) => `от ${lower}`,
    fromTo: (lower, upper) => `от ${lower} до ${upper}`,
    unitsShort: { seconds: 'с', minutes: 'мин', hours: 'ч', days: 'дн.' },
  },
  en: {
    title: 'Experiments',
    statuses: {
      draft: 'Draft',
      ready: 'Ready to run',
      running: 'Running',
      paused: 'Paused',
      stopped: 'Stopped',
      decided: 'Decided',
      invalid: 'Invalid',
      archived: 'Archived',
    },
    period: (since, until, days) =>
      `${until ? `From ${since} to ${until}` : `Since ${since}`}: ${days} full ${plural('en', days, { one: 'day', other: 'days' })}.`,
    notStarted: 'Has not been started.',
    decided: (outcome, on, reason) => `Decided on ${on}: ${outcome}. ${reason}`,
    outcomes: {
      winner: (variant) => `keep ${variant}`,
      'no-difference': () => 'no difference',
      inconclusive: () => 'no answer',
      invalid: () => 'the test is invalid',
    },
    tabs: {
      verdict: 'Verdict',
      funnel: 'Funnel',
      segments: 'Segments',
      money: 'Money',
      beliefs: 'Chances',
      data: 'Data',
    },
    tabsTitle: 'Parts of the report',
    whole: 'The whole report for print',
    print: 'Print or save as PDF',
    back: 'Back to the report',
    audience: 'Whose visits to count',
    audiences: { people: 'People', simulated: 'Simulated', bots: 'Bots' },
    simulated: {
      banner: 'This is simulated traffic: a program, not people. Nothing can be decided by these numbers.',
      remove: 'Delete simulated traffic',
      title: 'Delete simulated traffic?',
      text: 'All simulated visits and leads of the firm will be gone, from every report. What people left stays. This cannot be taken back.',
      yes: 'Delete',
      no: 'Keep',
      refused: 'Not deleted:',
    },
    variant: 'Variant',
    control: 'control',
    removed: 'no longer shown',
    picture: (variant) => `Variant ${variant} as a visitor sees it`,
    tableBehind: 'The same in numbers',
    orMore: (lower) => `${lower} or more`,
    fromTo: (lower, upper) => `${lower} to ${upper}`,
    unitsShort: { seconds: 's', minutes: 'min', hours: 'h', days: 'days' },
  },
}
