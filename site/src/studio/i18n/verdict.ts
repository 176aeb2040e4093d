import type { Locale } from '@pulya/contract/locale'

import { plural } from './plural.ts'

interface VerdictWords {
  invalid: { sentence: string; detail: string }
  ratio: { sentence: string; detail: (p: string) => string }
  nobody: Record<'people' | 'simulated' | 'bots', string>
  bots: string
  /** Before what simulated visitors did. */
  simulated: string
  /** @param reasons joined as a list. */
  early: (reasons: string) => string
  fewVisitors: (byVariant: string) => string
  fewLeads: (leads: number) => string
  fewDays: (days: number) => string
  earlyDetail: string
  more: (treatments: readonly string[], control: string) => string
  less: (treatments: readonly string[], control: string) => string
  alike: string
  /** One treatment against the control, in numbers. */
  against: (treatment: string, control: string, uplift: string, interval: string) => string
  /** The same in percentage points, where the control has nothing to be a percentage of. */
  noBase: (
    treatment: string,
    control: string,
    points: Record<'difference' | 'lower' | 'upper', string>,
  ) => string
  between: (lower: string, upper: string) => string
  atLeast: (lower: string) => string
}

const joined = (locale: Locale, parts: readonly string[]) => new Intl.ListFormat(locale).format(parts)

export const verdictWords: Record<Locale, VerdictWords> = {
  ru: {
    invalid: {
      sentence: 'Эксперимент недействителен: пока он шёл, страницу опубликовали заново.',
      detail:
        'Числа ниже — о прежней странице, собраны не до конца. Чтобы решать, начните новый эксперимент.',
    },
    ratio: {
      sentence: 'Решать нельзя: посетители делятся между вариантами не так, как задано.',
      detail: (p) =>
        `Случайно так бывает редко (p ${p}). Обычно виноваты боты, перенаправление или кеш перед страницей. Найдите причину и начните сравнение заново.`,
    },
    nobody: {
      people: 'Страницу пока никто не видел.',
      simulated: 'Симулированных посетителей нет.',
      bots: 'Боты сюда не заходили.',
    },
    bots: 'Это боты: по ним нельзя судить о людях.',
    simulated: 'Симуляция.',
    early: (reasons) => `Решать рано: ${reasons}.`,
    fewVisitors: (byVariant) => `мало посетителей (${byVariant})`,
    fewLeads: (leads) => (leads === 0 ? 'заявок ещё нет' : `мало заявок (${leads})`),
    fewDays: (days) =>
      days === 0
        ? 'не прошло ни одного полного дня'
        : `${plural('ru', days, { one: 'прошёл', other: 'прошло' })} только ${days} ${plural('ru', days, { one: 'полный день', few: 'полных дня', other: 'полных дней' })}`,
    earlyDetail: 'Числа ниже верны уже сейчас, но разница между вариантами пока может быть случайной.',
    more: (treatments, control) =>
      `${treatments.length > 1 ? 'Варианты' : 'Вариант'} ${joined('ru', treatments)} ${treatments.length > 1 ? 'приносят' : 'приносит'} больше заявок, чем ${control}.`,
    less: (treatments, control) =>
      `${treatments.length > 1 ? 'Варианты' : 'Вариант'} ${joined('ru', treatments)} ${treatments.length > 1 ? 'приносят' : 'приносит'} меньше заявок, чем ${control}.`,
    alike: 'Разницы в заявках пока не видно.',
    against: (treatment, control, uplift, interval) =>
      `${treatment} против ${control}: ${uplift} заявок, ${interval}.`,
    noBase: (treatment, control, { difference, lower, upper }) =>
      `${treatment} против ${control}: у ${control} пока нет заявок, поэтому в процентных пунктах: ${difference}, вероятно, между ${lower} и ${upper}.`,
    between: (lower, upper) => `вероятно, между ${lower} и ${upper}`,
    atLeast: (lower) => `вероятно, не меньше ${lower}`,
  },
  en: {
    invalid: {
      sentence: 'The experiment is invalid: the page was published anew while it was running.',
      detail:
        'The numbers below are true, but they belong to different pages. To decide, start a new experiment.',
    },
    ratio: {
      sentence: 'Nothing can be decided: visitors are not split between the variants as planned.',
      detail: (p) =>
        `This rarely happens by chance (p ${p}). Usually bots, a redirect or a cache before the page are to blame. Find the cause and start the comparison again.`,
    },
    nobody: {
      people: 'Nobody has seen the page yet.',
      simulated: 'There are no simulated visitors.',
      bots: 'No bots have come here.',
    },
    bots: 'These are bots: they say nothing about people.',
    simulated: 'Simulation.',
    early: (reasons) => `Too early to decide: ${reasons}.`,
    fewVisitors: (byVariant) => `few visitors (${byVariant})`,
    fewLeads: (leads) => (leads === 0 ? 'no leads yet' : `few leads (${leads})`),
    fewDays: (days) =>
      days === 0
        ? 'not one full day has passed'
        : `only ${days} full ${plural('en', days, { one: 'day has', other: 'days have' })} passed`,
    earlyDetail:
      'The numbers below are true already, but the difference between variants may still be chance.',
    more: (treatments, control) =>
      `${treatments.length > 1 ? 'Variants' : 'Variant'} ${joined('en', treatments)} ${treatments.length > 1 ? 'bring' : 'brings'} more leads than ${control}.`,
    less: (treatments, control) =>
      `${treatments.length > 1 ? 'Variants' : 'Variant'} ${joined('en', treatments)} ${treatments.length > 1 ? 'bring' : 'brings'} fewer leads than ${control}.`,
    alike: 'No difference in leads can be seen yet.',
    against: (treatment, control, uplift, interval) =>
      `${treatment} against ${control}: ${uplift} leads, ${interval}.`,
    noBase: (treatment, control, { difference, lower, upper }) =>
      `${treatment} against ${control}: ${control} has no leads yet, so in percentage points: ${difference}, likely between ${lower} and ${upper}.`,
    between: (lower, upper) => `likely between ${lower} and ${upper}`,
    atLeast: (lower) => `likely at least ${lower}`,
  },
}
