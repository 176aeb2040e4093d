import type { Locale } from '@pulya/contract/locale'

import { plural } from './plural.ts'

interface ListWords {
  plan: string
  memory: string
  groups: Record<'decide' | 'running' | 'drafts' | 'ended', string>
  daysLeft: (days: number) => string
  enough: string
  /** Of a draft: how long it would take. */
  wouldTake: (weeks: number) => string
  teach: { title: string; steps: readonly string[]; way: string }
}

/** Of the list of experiments. */
export const listWords: Record<Locale, ListWords> = {
  ru: {
    plan: 'Новый эксперимент',
    memory: 'Чему научили тесты',
    groups: {
      decide: 'Ждут решения',
      running: 'Идут',
      drafts: 'Черновики и готовые к запуску',
      ended: 'Закончены',
    },
    daysLeft: (days) =>
      days === 0
        ? 'По плану пора смотреть итог.'
        : `Осталось около ${days} ${plural('ru', days, { one: 'дня', other: 'дней' })}.`,
    enough: 'Ждать больше незачем.',
    wouldTake: (weeks) =>
      `По плану около ${weeks} ${plural('ru', weeks, { one: 'недели', other: 'недель' })}.`,
    teach: {
      title: 'Экспериментов ещё не было',
      steps: [
        'В редакторе оффера или квиза сделайте второй вариант: другой заголовок, порядок вопросов, картинку.',
        'Опубликуйте и запланируйте эксперимент: одна гипотеза, один решающий показатель. Студия скажет, сколько нужно людей и недель.',
        'Запустите. Каждый посетитель всегда видит один и тот же вариант, а отчёт скажет, когда разнице можно верить.',
        'Примите решение. Числа, тексты и причина останутся в памяти фирмы, а находку можно перенести в другие офферы.',
      ],
      way: 'Запланировать первый',
    },
  },
  en: {
    plan: 'New experiment',
    memory: 'What tests have taught',
    groups: {
      decide: 'Waiting for a decision',
      running: 'Running',
      drafts: 'Drafts and ready to run',
      ended: 'Ended',
    },
    daysLeft: (days) =>
      days === 0
        ? 'By the plan it is time to read the result.'
        : `About ${days} ${plural('en', days, { one: 'day', other: 'days' })} left.`,
    enough: 'Waiting brings nothing more.',
    wouldTake: (weeks) =>
      `By the plan about ${weeks} ${plural('en', weeks, { one: 'week', other: 'weeks' })}.`,
    teach: {
      title: 'There have been no experiments',
      steps: [
        'In the editor of an offer or a quiz make a second variant: another headline, order of questions, picture.',
        'Publish it and plan an experiment: one hypothesis, one metric that decides. The studio tells how many people and weeks it takes.',
        'Run it. Every visitor always sees the same variant, and the report tells when a difference may be believed.',
        'Decide. Numbers, texts and the reason stay in the memory of the firm, and a find can be carried to other offers.',
      ],
      way: 'Plan the first one',
    },
  },
}
