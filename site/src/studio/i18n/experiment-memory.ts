import type { Locale } from '@pulya/contract/locale'

import type { Remembered } from '../api/data.ts'
import { plural } from './plural.ts'

interface MemoryWords {
  title: string
  search: string
  searchHint: string
  find: string
  found: (decisions: number) => string
  nothing: string
  nothingYet: string
  outcomes: Record<Remembered['outcome'], string>
  reason: string
  visitors: string
  value: string
  effect: string
  noEffect: string
  differs: string
  alike: string
  picture: (variant: string) => string
  question: string
  parts: Partial<Record<string, string>>
  factors: {
    title: string
    note: string
    tag: string
    experiments: string
    wins: string
    effect: string
    between: (relative: string, lower: string, upper: string) => string
    comparisons: (count: number) => string
    disagree: string
    none: string
  }
}

/** Of what experiments have taught. */
export const memoryWords: Record<Locale, MemoryWords> = {
  ru: {
    title: 'Чему научили тесты',
    search: 'Слова из названия, гипотезы, причины или текстов вариантов',
    searchHint: 'Например: рассрочка',
    find: 'Найти',
    found: (decisions) =>
      `${plural('ru', decisions, { one: 'Найден', other: 'Найдено' })} ${decisions} ${plural('ru', decisions, { one: 'эксперимент', few: 'эксперимента', other: 'экспериментов' })}.`,
    nothing: 'Такого ещё не проверяли: можно спланировать.',
    nothingYet:
      'Здесь собираются законченные эксперименты: что проверяли, что показывали, чем кончилось и почему. Первый появится, когда по остановленному тесту примут решение.',
    outcomes: {
      winner: 'Победитель',
      'no-difference': 'Разницы нет',
      inconclusive: 'Ответа нет',
      invalid: 'Недействителен',
    },
    reason: 'Почему решили так:',
    visitors: 'Посетители',
    value: 'Значение',
    effect: 'Против контроля',
    noEffect: '—',
    differs: 'Что показывали по-разному',
    alike: 'Слова и картинки вариантов одинаковы.',
    picture: (variant) => `Картинка варианта ${variant}`,
    question: 'Вопрос',
    parts: {
      title: 'Название',
      outcome: 'Итог квиза',
      contact: 'Контакты',
      bonus: 'Бонус',
      thanks: 'Спасибо',
    },
    factors: {
      title: 'Что пробовали и что это давало',
      note: 'Варианты отличаются не одной меткой, поэтому таблица подсказывает, где искать дальше, и ничего не доказывает.',
      tag: 'Что меняли',
      experiments: 'Экспериментов',
      wins: 'Побед',
      effect: 'В среднем',
      between: (relative, lower, upper) => `${relative} (от ${lower} до ${upper})`,
      comparisons: (number) =>
        `${number} ${plural('ru', number, { one: 'сравнение', few: 'сравнения', other: 'сравнений' })}`,
      disagree: 'сравнения не сходятся',
      none: 'нет данных',
    },
  },
  en: {
    title: 'What tests have taught',
    search: 'Words of the name, hypothesis, reason or the texts of variants',
    searchHint: 'For example: instalments',
    find: 'Find',
    found: (decisions) =>
      `${decisions} ${plural('en', decisions, { one: 'experiment', other: 'experiments' })} found.`,
    nothing: 'This has not been tested yet: it can be planned.',
    nothingYet:
      'Ended experiments are gathered here: what was tested, what was shown, how it ended and why. The first will be here once a stopped test is decided.',
    outcomes: {
      winner: 'Winner',
      'no-difference': 'No difference',
      inconclusive: 'No answer',
      invalid: 'Invalid',
    },
    reason: 'Why it was decided so:',
    visitors: 'Visitors',
    value: 'Value',
    effect: 'Against the control',
    noEffect: '—',
    differs: 'What was shown differently',
    alike: 'Words and pictures of the variants are the same.',
    picture: (variant) => `Picture of variant ${variant}`,
    question: 'Question',
    parts: {
      title: 'Title',
      outcome: 'Outcome of the quiz',
      contact: 'Contacts',
      bonus: 'Bonus',
      thanks: 'Thanks',
    },
    factors: {
      title: 'What was tried, and what it brought',
      note: 'Variants differ in more than a tag, so this tells where to look next and proves nothing.',
      tag: 'What was changed',
      experiments: 'Experiments',
      wins: 'Wins',
      effect: 'On average',
      between: (relative, lower, upper) => `${relative} (${lower} to ${upper})`,
      comparisons: (number) =>
        `${number} ${plural('en', number, { one: 'comparison', other: 'comparisons' })}`,
      disagree: 'comparisons do not agree',
      none: 'no data',
    },
  },
}
