import { describe, expect, it } from 'vitest'

import { type Given, reportOf } from './made-up.ts'
import { verdict } from './verdict.ts'

const thin = '\u202f'
const minus = '\u2212'

const cases: {
  about: string
  given: Given
  tone: string
  ru: string
  en: string
  details?: [ru: string, en: string][]
}[] = [
  {
    about: 'a page published anew meanwhile, whatever the numbers',
    given: {
      arms: { A: [500, 20], B: [500, 60] },
      uplifts: { B: [2, 1, 3, true] },
      more: { status: 'invalid' },
    },
    tone: 'alarm',
    ru: 'Эксперимент недействителен: пока он шёл, страницу опубликовали заново.',
    en: 'The experiment is invalid: the page was published anew while it was running.',
  },
  {
    about: 'nobody there',
    given: { arms: { A: [0, 0], B: [0, 0] }, more: { waitingFor: ['visitors', 'conversions', 'days'] } },
    tone: 'wait',
    ru: 'Страницу пока никто не видел.',
    en: 'Nobody has seen the page yet.',
  },
  {
    about: 'bots, however many',
    given: {
      arms: { A: [500, 20], B: [500, 60] },
      uplifts: { B: [2, 1, 3, true] },
      more: { audience: 'bots' },
    },
    tone: 'wait',
    ru: 'Это боты: по ним нельзя судить о людях.',
    en: 'These are bots: they say nothing about people.',
  },
  {
    about: 'a split that is not the planned one',
    given: {
      arms: { A: [600, 20], B: [400, 60] },
      uplifts: { B: [2, 1, 3, true] },
      more: {
        ratio: { p: 0.0001, mismatch: true, sequentialP: 0.004, confirmed: true },
        waitingFor: ['ratio'],
      },
    },
    tone: 'alarm',
    ru: 'Решать нельзя: посетители делятся между вариантами не так, как задано.',
    en: 'Nothing can be decided: visitors are not split between the variants as planned.',
    details: [
      [
        'Случайно так бывает редко (p < 0,001). Обычно виноваты боты, перенаправление или кеш перед страницей. Найдите причину и начните сравнение заново.',
        'This rarely happens by chance (p < 0.001). Usually bots, a redirect or a cache before the page are to blame. Find the cause and start the comparison again.',
      ],
    ],
  },
  {
    about: 'everything missing at once',
    given: {
      arms: { A: [1234, 0], B: [29, 0], C: [31, 0] },
      more: { waitingFor: ['visitors', 'conversions', 'days'], fullDays: 0 },
    },
    tone: 'wait',
    ru: `Решать рано: мало посетителей (A 1${thin}234, B 29, C 31), заявок ещё нет и не прошло ни одного полного дня.`,
    en: 'Too early to decide: few visitors (A 1,234, B 29, C 31), no leads yet, and not one full day has passed.',
  },
  {
    about: 'days missing, even when a difference is there',
    given: {
      arms: { A: [500, 20], B: [500, 60] },
      uplifts: { B: [2, 1, 3, true] },
      more: { waitingFor: ['days'], fullDays: 3 },
    },
    tone: 'wait',
    ru: 'Решать рано: прошло только 3 полных дня.',
    en: 'Too early to decide: only 3 full days have passed.',
  },
  {
    about: 'one day of seven',
    given: { arms: { A: [500, 4], B: [500, 7] }, more: { waitingFor: ['conversions', 'days'], fullDays: 1 } },
    tone: 'wait',
    ru: 'Решать рано: мало заявок (11) и прошёл только 1 полный день.',
    en: 'Too early to decide: few leads (11) and only 1 full day has passed.',
  },
  {
    about: 'a treatment that brings more',
    given: { arms: { A: [900, 40], B: [900, 70] }, uplifts: { B: [0.75, 0.12, 1.7, true] } },
    tone: 'found',
    ru: 'Вариант B приносит больше заявок, чем A.',
    en: 'Variant B brings more leads than A.',
    details: [
      [
        `B против A: +75${thin}% заявок, вероятно, между +12${thin}% и +170${thin}%.`,
        'B against A: +75% leads, likely between +12% and +170%.',
      ],
    ],
  },
  {
    about: 'the same by simulated visitors, which decides nothing',
    given: {
      arms: { A: [900, 40], B: [900, 70] },
      uplifts: { B: [0.75, 0.12, 1.7, true] },
      more: { audience: 'simulated' },
    },
    tone: 'wait',
    ru: 'Симуляция. Вариант B приносит больше заявок, чем A.',
    en: 'Simulation. Variant B brings more leads than A.',
  },
  {
    about: 'two that bring more and are not told apart',
    given: {
      arms: { A: [900, 40], B: [900, 80], C: [900, 85] },
      uplifts: { B: [1, 0.2, 2.2, true], C: [1.1, 0.3, null, true] },
    },
    tone: 'found',
    ru: 'Варианты B и C приносят больше заявок, чем A.',
    en: 'Variants B and C bring more leads than A.',
    details: [
      [
        `B против A: +100${thin}% заявок, вероятно, между +20${thin}% и +220${thin}%.`,
        'B against A: +100% leads, likely between +20% and +220%.',
      ],
      [
        `C против A: +110${thin}% заявок, вероятно, не меньше +30${thin}%.`,
        'C against A: +110% leads, likely at least +30%.',
      ],
    ],
  },
  {
    about: 'one that brings fewer beside one that is like the control',
    given: {
      arms: { A: [900, 80], B: [900, 40], C: [900, 84] },
      uplifts: { B: [-0.5, -0.7, -0.085, true], C: [0.05, -0.3, 0.6, false] },
    },
    tone: 'found',
    ru: 'Вариант B приносит меньше заявок, чем A.',
    en: 'Variant B brings fewer leads than A.',
    details: [
      [
        `B против A: ${minus}50${thin}% заявок, вероятно, между ${minus}70${thin}% и ${minus}8,5${thin}%.`,
        `B against A: ${minus}50% leads, likely between ${minus}70% and ${minus}8.5%.`,
      ],
      [
        `C против A: +5${thin}% заявок, вероятно, между ${minus}30${thin}% и +60${thin}%.`,
        `C against A: +5% leads, likely between ${minus}30% and +60%.`,
      ],
    ],
  },
  {
    about: 'no difference to be seen',
    given: { arms: { A: [900, 40], B: [900, 44] }, uplifts: { B: [0.1, -0.3, 0.7, false] } },
    tone: 'alike',
    ru: 'Разницы в заявках пока не видно.',
    en: 'No difference in leads can be seen yet.',
  },
  {
    about: 'a control without a single lead, in points',
    given: { arms: { A: [900, 0], B: [900, 19] }, uplifts: { B: [null, 0, null, true] } },
    tone: 'found',
    ru: 'Вариант B приносит больше заявок, чем A.',
    en: 'Variant B brings more leads than A.',
    details: [
      [
        'B против A: у A пока нет заявок, поэтому в процентных пунктах: +2,1, вероятно, между +0,4 и +3,8.',
        'B against A: A has no leads yet, so in percentage points: +2.1, likely between +0.4 and +3.8.',
      ],
    ],
  },
]

describe('the verdict', () => {
  it.each(cases)('on $about', ({ given, tone, ru, en }) => {
    const report = reportOf(given)
    expect(verdict(report, 'ru')).toMatchObject({ tone, sentence: ru })
    expect(verdict(report, 'en')).toMatchObject({ tone, sentence: en })
  })

  it.each(cases.filter(({ details }) => details))(
    'gives the numbers of $about',
    ({ given, details = [] }) => {
      const report = reportOf(given)
      expect(verdict(report, 'ru').details).toEqual(details.map(([ru]) => ru))
      expect(verdict(report, 'en').details).toEqual(details.map(([, en]) => en))
    },
  )
})
