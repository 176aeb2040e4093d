import { describe, expect, it } from 'vitest'

import { type Case, saidOf, readers } from './said-in.ts'
import { effectOf, type Given, now, reportOf } from './made-up.ts'
import { verdict } from './verdict.ts'

const minus = '\u2212'
/** A dash with what keeps a line from being broken after it. */
const to = '–\u2060'
const thin = '\u202f'
const nb = '\u00a0'
const day = 86_400_000

const arms = { A: [900, 40], B: [900, 54] } satisfies Given['arms']
const better = { B: effectOf(0.3, 0.12, 0.48) }

const cases: Case[] = [
  {
    about: 'a winner',
    given: { arms, metric: 'qualified', effects: better, headline: { state: 'winner' } },
    tone: 'found',
    ru: [
      `B приносит на 12${to}48${thin}% больше целевых заявок, чем A; данных достаточно.`,
      `Можно остановить тест и оставить${nb}B.`,
      'Если остановить тест сразу после находки, эффект обычно завышен: ждите скорее числа ближе к нижней границе.',
    ],
    en: [
      `B brings 12${to}48% more qualified leads than A; enough data.`,
      'The test can be stopped and B kept.',
      'Early stops overstate the effect: if the test is stopped right after the finding, expect something nearer to the lower end.',
    ],
  },
  {
    about: 'a winner by simulated visitors, which decides nothing',
    given: {
      arms,
      effects: better,
      headline: { state: 'winner' },
      more: { audience: 'simulated', audiences: { people: 0, simulated: 1800, bots: 0 } },
    },
    tone: 'wait',
    ru: [
      `Симуляция. B приносит на 12${to}48${thin}% больше заявок, чем A; данных достаточно.`,
      `Можно остановить тест и оставить${nb}B.`,
      'Если остановить тест сразу после находки, эффект обычно завышен: ждите скорее числа ближе к нижней границе.',
    ],
    en: [
      `Simulation. B brings 12${to}48% more leads than A; enough data.`,
      'The test can be stopped and B kept.',
      'Early stops overstate the effect: if the test is stopped right after the finding, expect something nearer to the lower end.',
    ],
  },
  {
    about: 'a treatment that is worse',
    given: { arms, effects: { B: effectOf(-0.3, -0.41, -0.15) }, headline: { state: 'harmful' } },
    tone: 'alarm',
    ru: [
      `B приносит на 15${to}41${thin}% меньше заявок, чем A; данных достаточно.`,
      `Остановите тест и оставьте${nb}A.`,
    ],
    en: [`B brings 15${to}41% fewer leads than A; enough data.`, 'Stop the test and keep A.'],
  },
  {
    about: 'a treatment that spoils a guardrail',
    given: {
      arms,
      effects: better,
      headline: { state: 'harmful', harmed: ['cost_per_lead'] },
      more: {
        guardrails: [
          {
            metric: 'cost_per_lead',
            variant: 'B',
            margin: 0.1,
            state: 'harmed',
            effect: effectOf(0.4, 0.2, null),
          },
        ],
      },
    },
    tone: 'alarm',
    ru: [
      `Внедрять${nb}B нельзя. С B заявка обходится минимум на 20${thin}% дороже, чем с A.`,
      `Остановите тест и оставьте${nb}A.`,
    ],
    en: ['B does harm. With B a lead costs at least 20% more than with A.', 'Stop the test and keep A.'],
  },
  {
    about: 'two that are worse, each for its own reason',
    given: {
      arms: { ...arms, C: [900, 20] },
      effects: { B: effectOf(-0.3, -0.41, -0.15), C: effectOf(-0.5, -0.6, -0.4) },
      headline: { variant: null, state: 'harmful' },
      more: {
        verdicts: ['B', 'C'].map((variant) => ({ variant, state: 'harmful', because: [], harmed: [] })),
      },
    },
    tone: 'alarm',
    ru: [
      `B приносит на 15${to}41${thin}% меньше заявок, чем A; данных достаточно. C приносит на 40${to}60${thin}% меньше заявок, чем A; данных достаточно.`,
      `Остановите тест и оставьте${nb}A.`,
    ],
    en: [
      `B brings 15${to}41% fewer leads than A; enough data. C brings 40${to}60% fewer leads than A; enough data.`,
      'Stop the test and keep A.',
    ],
  },
  {
    about: 'a difference too small to matter',
    given: { arms, effects: { B: effectOf(0.01, -0.06, 0.08) }, headline: { state: 'no-difference' } },
    tone: 'alike',
    ru: [
      `Разницы, ради которой стоит менять, нет: B отличается от A меньше чем на 20${thin}%.`,
      'Можно остановить тест и оставить то, что проще или дешевле.',
    ],
    en: [
      'No difference worth a change: B differs from A by less than 20%.',
      'The test can be stopped: keep whichever is simpler or cheaper.',
    ],
  },
  {
    about: 'a test that has used up its budget',
    given: {
      arms,
      headline: { state: 'out-of-budget' },
      more: {
        progress: { fullDays: 21, visitors: 8001, plannedVisitors: 4000, expectedAt: null, matureAt: null },
      },
    },
    tone: 'alike',
    ru: [
      'Запас теста исчерпан, а разница не нашлась.',
      `За 21 полный день — 8${thin}001 посетитель. Если разница и есть, она меньше той, которую такой тест находит. Остановите его и проверьте более смелое отличие.`,
    ],
    en: [
      'The test has used up its budget, and no difference was found.',
      '8,001 visitors came in 21 full days. If there is a difference, it is smaller than such a test can find. Stop it and try something bolder.',
    ],
  },
  {
    about: 'a test that goes on',
    given: { arms, effects: { B: effectOf(0.08, -0.05, 0.23) }, headline: { state: 'collecting' } },
    tone: 'wait',
    ru: [
      'Пока неясно: разница может быть случайной.',
      'Смотреть можно сколько угодно: этот вывод верен в любой день.',
    ],
    en: [
      'Not clear yet: the difference may be chance.',
      'Look as often as you like: this verdict holds on any day.',
    ],
  },
  {
    about: 'a test that ended without an answer',
    given: {
      arms,
      headline: { state: 'collecting' },
      experiment: { status: 'stopped', stoppedAt: now - day },
    },
    tone: 'alike',
    ru: ['Неясно: разница может быть случайной, а новых посетителей уже не будет.'],
    en: ['Not clear: the difference may be chance, and no more visitors will come.'],
  },
  {
    about: 'an A/A test that found something',
    given: { arms, effects: better, headline: { state: 'winner' }, experiment: { purpose: 'aa' } },
    tone: 'alarm',
    ru: [
      'A/A-тест нашёл разницу там, где её быть не может.',
      'Оба варианта показывают одно и то же. Так бывает случайно, не чаще одного раза из двадцати; если повторится — ищите ошибку в подсчёте или в делении посетителей.',
    ],
    en: [
      'The A/A test has found a difference where there cannot be one.',
      'Both variants show the same. This happens by chance, at most once in twenty; if it happens again, look for a fault in the counting or in the split.',
    ],
  },
]

describe('the verdict', () => {
  it.each(cases)('on $about', (one) => expect(saidOf(one)).toEqual(one))

  it('has numbers for every treatment, and none while it is hidden', () => {
    const given = { arms, effects: { B: effectOf(0.08, -0.05, 0.23) } }
    expect(verdict(reportOf(given), readers.ru).numbers).toEqual([
      { treatment: 'B', text: `против A: +8${thin}% (от ${minus}5${thin}% до +23${thin}%)` },
    ])
    const hidden = reportOf({ ...given, headline: { state: 'hidden', because: ['split'] } })
    expect(verdict(hidden, readers.ru).numbers).toEqual([])
  })

  it('counts in points while the control has nothing, and amounts are left out of the sentence', () => {
    const report = reportOf({
      arms,
      effects: { B: effectOf(null, null, null) },
      headline: { state: 'winner' },
    })
    const { sentence, numbers } = verdict(report, readers.en)
    expect(sentence).toBe('B brings more leads than A; enough data.')
    expect(numbers).toEqual([
      {
        treatment: 'B',
        text: 'against A: A has no conversions yet, so in percentage points: +2.1 (+0.4 to +3.8)',
      },
    ])
  })
})
