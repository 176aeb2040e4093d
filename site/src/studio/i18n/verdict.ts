import type { Locale } from '@pulya/contract/locale'

import type { Reason, Verdict } from '../api/report-data.ts'
import { plural } from './plural.ts'

interface VerdictWords {
  notStarted: string
  invalid: { sentence: string; detail: string }
  nobody: Record<'people' | 'simulated' | 'bots', string>
  /** Nobody of these, but some of others. @param seen how many, in words. */
  onlySimulated: (seen: string) => string
  onlyBots: (seen: string) => string
  bots: string
  /** Before what simulated visitors did. */
  simulated: string
  hidden: Record<'split' | 'crossed', { sentence: string; cause: string }>
  /** By chance this is rare. */
  rare: (p: string) => string
  crossedShare: (share: string) => string
  worst: (dimension: string, value: string) => string
  /** @param missing in the genitive; until is a day in words. */
  early: (missing: string, until: string | undefined) => string
  /** The same of a test that shows nobody anything any more. */
  tooLittle: (missing: string) => string
  missing: {
    visitors: (byVariant: string) => string
    conversions: (ofWhich: string, so: string) => string
    days: (full: string) => string
    maturity: (days: number) => string
    locked: (came: string, planned: string) => string
    payers: string
  }
  need: Partial<Record<Reason, string>>
  enough: (clause: string) => string
  overstates: string
  adopt: (treatment: string) => string
  harmful: (treatment: string) => string
  keep: (control: string) => string
  noDifference: (treatments: readonly string[], control: string, effect: string) => string
  noDifferenceWay: string
  outOfBudget: string
  outOfBudgetDetail: (visitors: string, days: string) => string
  collecting: (until: string | undefined) => string
  unsettled: string
  collectingDetail: string
  sameTwice: string
  sameTwiceDetail: string
  sameTwiceGood: string
  /** A treatment in numbers, after its letter. */
  against: (control: string, numbers: string) => string
  /** The same in percentage points, while the control has nothing to be a percentage of. */
  noBase: (control: string, points: string, from: string, to: string) => string
  states: Record<Verdict['state'], string>
}

const joined = (locale: Locale, parts: readonly string[]) => new Intl.ListFormat(locale).format(parts)

export const verdictWords: Record<Locale, VerdictWords> = {
  ru: {
    notStarted: 'Тест ещё не запущен: показывать нечего.',
    invalid: {
      sentence: 'Эксперимент недействителен: пока он шёл, сравниваемую страницу изменили.',
      detail:
        'Числа ниже — о прежней странице, собраны не до конца. Чтобы решать, начните новый эксперимент.',
    },
    nobody: {
      people: 'Страницу пока никто не видел.',
      simulated: 'Симулированных посетителей нет.',
      bots: 'Боты сюда не заходили.',
    },
    onlySimulated: (seen) => `Людей пока не было, только симуляция: ${seen}.`,
    onlyBots: (seen) => `Людей пока не было, только боты: ${seen}.`,
    bots: 'Это боты: по ним нельзя судить о людях.',
    simulated: 'Симуляция.',
    hidden: {
      split: {
        sentence: 'Вывод скрыт: посетители делятся между вариантами не так, как задано.',
        cause:
          'Обычно виноваты боты, перенаправление или кеш перед страницей. Найдите причину и начните сравнение заново: по этим числам решать нельзя.',
      },
      crossed: {
        sentence: 'Вывод скрыт: слишком многие видели несколько вариантов.',
        cause:
          'Такие люди сравнивали варианты сами, и разница между ними размыта. Обычно виноваты ссылки, которые ведут мимо страницы, или удалённые файлы cookie. Найдите причину и начните сравнение заново.',
      },
    },
    rare: (p) => `Случайно так бывает редко (${p}).`,
    crossedShare: (share) => `Видели несколько вариантов: ${share} людей.`,
    worst: (dimension, value) => `Заметнее всего: ${dimension} — ${value}.`,
    early: (missing, until) =>
      `Ещё рано: не хватает ${missing}${until ? `; ждать примерно до ${until}` : ''}.`,
    tooLittle: (missing) => `Данных не набралось: не хватило ${missing}.`,
    missing: {
      visitors: (byVariant) => `посетителей (${byVariant})`,
      conversions: (ofWhich, so) => `${ofWhich} (пока ${so})`,
      days: (full) => `полных дней (прошло ${full})`,
      maturity: (days) =>
        `посетителей с закрывшимся окном в ${days} ${plural('ru', days, { one: 'день', few: 'дня', other: 'дней' })}`,
      locked: (came, planned) => `посетителей до заданного размера (${came} из ${planned})`,
      payers: 'оплат',
    },
    need: {
      visitors: 'Вывод появляется не раньше, чем в каждом варианте будет 100 посетителей.',
      conversions: 'Нужно хотя бы 20 конверсий на все варианты вместе.',
      days: 'Нужна хотя бы полная неделя: в разные дни люди ведут себя по-разному.',
      maturity:
        'Посетитель попадает в счёт, когда его окно закрылось: иначе ранние заявки перевесили бы поздние.',
      locked: 'Размер этого теста задан заранее: вывод откроется, когда придут все.',
      payers: 'Чтобы сравнивать деньги, нужно хотя бы 25 оплат в каждом варианте.',
    },
    enough: (clause) => `${clause}; данных достаточно.`,
    overstates:
      'Если остановить тест сразу после находки, эффект обычно завышен: ждите скорее числа ближе к нижней границе.',
    adopt: (treatment) => `Можно остановить тест и оставить\u00a0${treatment}.`,
    harmful: (treatment) => `Внедрять\u00a0${treatment} нельзя.`,
    keep: (control) => `Остановите тест и оставьте\u00a0${control}.`,
    noDifference: (treatments, control, effect) =>
      `Разницы, ради которой стоит менять, нет: ${joined('ru', treatments)} ${treatments.length > 1 ? 'отличаются' : 'отличается'} от ${control} меньше чем на ${effect}.`,
    noDifferenceWay: 'Можно остановить тест и оставить то, что проще или дешевле.',
    outOfBudget: 'Запас теста исчерпан, а разница не нашлась.',
    outOfBudgetDetail: (visitors, days) =>
      `За ${days} — ${visitors}. Если разница и есть, она меньше той, которую такой тест находит. Остановите его и проверьте более смелое отличие.`,
    collecting: (until) =>
      `Пока неясно: разница может быть случайной${until ? `; ждать примерно до ${until}` : ''}.`,
    unsettled: 'Неясно: разница может быть случайной, а новых посетителей уже не будет.',
    collectingDetail: 'Смотреть можно сколько угодно: этот вывод верен в любой день.',
    sameTwice: 'A/A-тест нашёл разницу там, где её быть не может.',
    sameTwiceDetail:
      'Оба варианта показывают одно и то же. Так бывает случайно, не чаще одного раза из двадцати; если повторится — ищите ошибку в подсчёте или в делении посетителей.',
    sameTwiceGood: 'Это A/A-тест: варианты одинаковы, и разницы быть не должно.',
    against: (control, numbers) => `против ${control}: ${numbers}`,
    noBase: (control, points, from, to) =>
      `против ${control}: у ${control} конверсий пока нет, поэтому в процентных пунктах: ${points} (от ${from} до ${to})`,
    states: {
      hidden: 'вывод скрыт',
      early: 'ещё рано',
      harmful: 'хуже контроля',
      winner: 'лучше контроля',
      'no-difference': 'разницы нет',
      'out-of-budget': 'запас исчерпан',
      collecting: 'пока неясно',
    },
  },
  en: {
    notStarted: 'The test has not been started: there is nothing to show.',
    invalid: {
      sentence: 'The experiment is invalid: the page was changed while it was being compared.',
      detail:
        'The numbers below belong to the page as it was and are incomplete. To decide, start a new experiment.',
    },
    nobody: {
      people: 'Nobody has seen the page yet.',
      simulated: 'There are no simulated visitors.',
      bots: 'No bots have come here.',
    },
    onlySimulated: (seen) => `No people yet, only simulated ones: ${seen}.`,
    onlyBots: (seen) => `No people yet, only bots: ${seen}.`,
    bots: 'These are bots: they say nothing about people.',
    simulated: 'Simulation.',
    hidden: {
      split: {
        sentence: 'The verdict is hidden: visitors are not split between the variants as planned.',
        cause:
          'Usually bots, a redirect or a cache before the page are to blame. Find the cause and start the comparison again: nothing can be decided by these numbers.',
      },
      crossed: {
        sentence: 'The verdict is hidden: too many people saw several variants.',
        cause:
          'These people compared the variants themselves, and the difference is blurred. Usually links past the page or deleted cookies are to blame. Find the cause and start the comparison again.',
      },
    },
    rare: (p) => `This rarely happens by chance (${p}).`,
    crossedShare: (share) => `Several variants were seen by ${share} of people.`,
    worst: (dimension, value) => `Most of all: ${dimension}, ${value}.`,
    early: (missing, until) =>
      `Too early: not enough ${missing}${until ? `; wait until about ${until}` : ''}.`,
    tooLittle: (missing) => `Too little came in: not enough ${missing}.`,
    missing: {
      visitors: (byVariant) => `visitors (${byVariant})`,
      conversions: (ofWhich, so) => `${ofWhich} (${so} so far)`,
      days: (full) => `full days (${full} so far)`,
      maturity: (days) => `visitors whose ${days}-day window is over`,
      locked: (came, planned) => `visitors for the planned size (${came} of ${planned})`,
      payers: 'payments',
    },
    need: {
      visitors: 'There is no verdict before every variant has had 100 visitors.',
      conversions: 'At least 20 conversions are needed, of all variants together.',
      days: 'At least one whole week is needed: people behave differently on different days.',
      maturity: 'A visitor counts once their window is over: otherwise early leads would outweigh late ones.',
      locked: 'The size of this test was fixed beforehand: the verdict opens when everybody has come.',
      payers: 'To compare money, at least 25 payments in every variant are needed.',
    },
    enough: (clause) => `${clause}; enough data.`,
    overstates:
      'Early stops overstate the effect: if the test is stopped right after the finding, expect something nearer to the lower end.',
    adopt: (treatment) => `The test can be stopped and ${treatment} kept.`,
    harmful: (treatment) => `${treatment} does harm.`,
    keep: (control) => `Stop the test and keep ${control}.`,
    noDifference: (treatments, control, effect) =>
      `No difference worth a change: ${joined('en', treatments)} ${treatments.length > 1 ? 'differ' : 'differs'} from ${control} by less than ${effect}.`,
    noDifferenceWay: 'The test can be stopped: keep whichever is simpler or cheaper.',
    outOfBudget: 'The test has used up its budget, and no difference was found.',
    outOfBudgetDetail: (visitors, days) =>
      `${visitors} came in ${days}. If there is a difference, it is smaller than such a test can find. Stop it and try something bolder.`,
    collecting: (until) =>
      `Not clear yet: the difference may be chance${until ? `; wait until about ${until}` : ''}.`,
    unsettled: 'Not clear: the difference may be chance, and no more visitors will come.',
    collectingDetail: 'Look as often as you like: this verdict holds on any day.',
    sameTwice: 'The A/A test has found a difference where there cannot be one.',
    sameTwiceDetail:
      'Both variants show the same. This happens by chance, at most once in twenty; if it happens again, look for a fault in the counting or in the split.',
    sameTwiceGood: 'This is an A/A test: the variants are the same, and there should be no difference.',
    against: (control, numbers) => `against ${control}: ${numbers}`,
    noBase: (control, points, from, to) =>
      `against ${control}: ${control} has no conversions yet, so in percentage points: ${points} (${from} to ${to})`,
    states: {
      hidden: 'verdict hidden',
      early: 'too early',
      harmful: 'worse than control',
      winner: 'better than control',
      'no-difference': 'no difference',
      'out-of-budget': 'budget used up',
      collecting: 'not clear yet',
    },
  },
}
