import { describe, expect, it } from 'vitest'

import { type Case, saidOf } from './said-in.ts'
import { effectOf, type Given, now } from './made-up.ts'

const thin = '\u202f'
const nb = '\u00a0'
const day = 86_400_000

const arms = { A: [900, 40], B: [900, 54] } satisfies Given['arms']
const better = { B: effectOf(0.3, 0.12, 0.48) }
const health = { check: 'split', light: 'red', value: 0.0002, sequential: 0.004, where: null } as const

const cases: Case[] = [
  {
    about: 'a test that was not started',
    given: { arms: {}, experiment: { status: 'ready', startedAt: null } },
    tone: 'wait',
    ru: ['Тест ещё не запущен: показывать нечего.'],
    en: ['The test has not been started: there is nothing to show.'],
  },
  {
    about: 'a page changed meanwhile, whatever the numbers',
    given: { arms, effects: better, headline: { state: 'winner' }, experiment: { status: 'invalid' } },
    tone: 'alarm',
    ru: [
      'Эксперимент недействителен: пока он шёл, сравниваемую страницу изменили.',
      'Числа ниже — о прежней странице, собраны не до конца. Чтобы решать, начните новый эксперимент.',
    ],
    en: [
      'The experiment is invalid: the page was changed while it was being compared.',
      'The numbers below belong to the page as it was and are incomplete. To decide, start a new experiment.',
    ],
  },
  {
    about: 'nobody there',
    given: { arms: { A: [0, 0], B: [0, 0] }, headline: { state: 'early', because: ['visitors'] } },
    tone: 'wait',
    ru: ['Страницу пока никто не видел.'],
    en: ['Nobody has seen the page yet.'],
  },
  {
    about: 'nobody but simulated visitors',
    given: { arms, more: { audiences: { people: 0, simulated: 1800, bots: 5 } } },
    tone: 'wait',
    ru: [`Людей пока не было, только симуляция: 1${thin}800.`],
    en: ['No people yet, only simulated ones: 1,800.'],
  },
  {
    about: 'nobody but bots',
    given: { arms, more: { audiences: { people: 0, simulated: 0, bots: 5 } } },
    tone: 'wait',
    ru: ['Людей пока не было, только боты: 5.'],
    en: ['No people yet, only bots: 5.'],
  },
  {
    about: 'bots, however many and however different',
    given: {
      arms,
      effects: better,
      headline: { state: 'winner' },
      more: { audience: 'bots', audiences: { people: 0, simulated: 0, bots: 1800 } },
    },
    tone: 'wait',
    ru: ['Это боты: по ним нельзя судить о людях.'],
    en: ['These are bots: they say nothing about people.'],
  },
  {
    about: 'a split that is not the planned one, with the place where it broke',
    given: {
      arms,
      effects: better,
      headline: { state: 'hidden', because: ['split'] },
      more: {
        health: [health, { ...health, check: 'split-by', where: { dimension: 'device', value: 'phone' } }],
      },
    },
    tone: 'alarm',
    ru: [
      'Вывод скрыт: посетители делятся между вариантами не так, как задано.',
      `Случайно так бывает редко (p${nb}<${nb}0,001).`,
      'Заметнее всего: устройство — телефон.',
      'Обычно виноваты боты, перенаправление или кеш перед страницей. Найдите причину и начните сравнение заново: по этим числам решать нельзя.',
    ],
    en: [
      'The verdict is hidden: visitors are not split between the variants as planned.',
      `This rarely happens by chance (p${nb}<${nb}0.001).`,
      'Most of all: device, phone.',
      'Usually bots, a redirect or a cache before the page are to blame. Find the cause and start the comparison again: nothing can be decided by these numbers.',
    ],
  },
  {
    about: 'too many who saw several variants',
    given: {
      arms,
      headline: { state: 'hidden', because: ['crossed'] },
      more: { health: [{ check: 'crossed', light: 'red', value: 0.032, sequential: null, where: null }] },
    },
    tone: 'alarm',
    ru: [
      'Вывод скрыт: слишком многие видели несколько вариантов.',
      `Видели несколько вариантов: 3,2${thin}% людей.`,
      'Такие люди сравнивали варианты сами, и разница между ними размыта. Обычно виноваты ссылки, которые ведут мимо страницы, или удалённые файлы cookie. Найдите причину и начните сравнение заново.',
    ],
    en: [
      'The verdict is hidden: too many people saw several variants.',
      'Several variants were seen by 3.2% of people.',
      'These people compared the variants themselves, and the difference is blurred. Usually links past the page or deleted cookies are to blame. Find the cause and start the comparison again.',
    ],
  },
  {
    about: 'everything missing at once, with the day to wait for',
    given: {
      arms: { A: [60, 5], B: [58, 6] },
      metric: 'contract',
      headline: { variant: null, state: 'early', because: ['visitors', 'conversions', 'days'] },
      more: {
        progress: {
          fullDays: 3,
          visitors: 118,
          plannedVisitors: 4000,
          expectedAt: now + 4 * day,
          matureAt: null,
        },
      },
    },
    tone: 'wait',
    ru: [
      `Ещё рано: не хватает посетителей (A${nb}60, B${nb}58), договоров (пока 11) и полных дней (прошло 3); ждать примерно до 14 марта.`,
      'Вывод появляется не раньше, чем в каждом варианте будет 100 посетителей.',
      'Нужно хотя бы 20 конверсий на все варианты вместе.',
      'Нужна хотя бы полная неделя: в разные дни люди ведут себя по-разному.',
    ],
    en: [
      `Too early: not enough visitors (A${nb}60, B${nb}58), contracts (11 so far), and full days (3 so far); wait until about 14 March.`,
      'There is no verdict before every variant has had 100 visitors.',
      'At least 20 conversions are needed, of all variants together.',
      'At least one whole week is needed: people behave differently on different days.',
    ],
  },
  {
    about: 'windows that are still open, also after the test has ended',
    given: {
      arms,
      headline: { state: 'early', because: ['maturity'] },
      experiment: { status: 'stopped', stoppedAt: now - day },
    },
    tone: 'wait',
    ru: [
      'Ещё рано: не хватает посетителей с закрывшимся окном в 7 дней.',
      'Посетитель попадает в счёт, когда его окно закрылось: иначе ранние заявки перевесили бы поздние.',
    ],
    en: [
      'Too early: not enough visitors whose 7-day window is over.',
      'A visitor counts once their window is over: otherwise early leads would outweigh late ones.',
    ],
  },
  {
    about: 'a fixed test before all have come',
    given: {
      arms,
      headline: { state: 'early', because: ['locked'] },
      more: {
        progress: { fullDays: 9, visitors: 1800, plannedVisitors: 4000, expectedAt: null, matureAt: null },
      },
    },
    tone: 'wait',
    ru: [
      `Ещё рано: не хватает посетителей до заданного размера (1${thin}800 из 4${thin}000).`,
      'Размер этого теста задан заранее: вывод откроется, когда придут все.',
    ],
    en: [
      'Too early: not enough visitors for the planned size (1,800 of 4,000).',
      'The size of this test was fixed beforehand: the verdict opens when everybody has come.',
    ],
  },
  {
    about: 'too few payments in a test that has ended',
    given: {
      arms,
      metric: 'revenue_per_visitor',
      unit: 'money',
      headline: { state: 'early', because: ['payers'] },
      experiment: { status: 'stopped', stoppedAt: now - day },
    },
    tone: 'wait',
    ru: [
      'Данных не набралось: не хватило оплат.',
      'Чтобы сравнивать деньги, нужно хотя бы 25 оплат в каждом варианте.',
    ],
    en: [
      'Too little came in: not enough payments.',
      'To compare money, at least 25 payments in every variant are needed.',
    ],
  },
]

describe('before a difference may be spoken of, the verdict', () => {
  it.each(cases)('on $about', (one) => expect(saidOf(one)).toEqual(one))
})
