import type { Locale } from '@pulya/contract/locale'

import type { HealthLight } from '../api/report-data.ts'

interface HealthWords {
  title: string
  checks: Record<HealthLight['check'], Record<HealthLight['light'], string>>
  /** Of the light alone, for those who do not see it. */
  lights: Record<HealthLight['light'], string>
  /** Under the test that may be looked at every day. */
  sequential: (p: string) => string
  share: (share: string) => string
  where: (dimension: string, value: string) => string
  /** Among what a verdict waits for. */
  asMissing: string
}

export const healthWords: Record<Locale, HealthWords> = {
  ru: {
    title: 'Надёжность сравнения',
    checks: {
      split: {
        green: 'Посетители делятся как задано.',
        amber: 'Посетители делятся не совсем как задано: пока это может быть случайно, но последите.',
        red: 'Посетители делятся не так, как задано.',
        none: 'Делить пока некого.',
      },
      'split-by': {
        green: 'Внутри устройств и источников деление такое же.',
        amber: 'В части посетителей деление отличается от заданного.',
        red: 'В части посетителей деление сломано.',
        none: 'Сравнить деление внутри устройств и источников пока не на ком.',
      },
      crossed: {
        green: 'Почти никто не видел несколько вариантов.',
        amber: 'Заметная доля людей видела несколько вариантов: разница немного размыта.',
        red: 'Слишком многие видели несколько вариантов.',
        none: 'Узнать одного человека в двух вариантах пока не по чему.',
      },
      'unbalanced-bots': {
        green: 'Боты заходят на все варианты одинаково.',
        amber: 'Боты заходят на один из вариантов чаще. Из счёта они исключены.',
        red: 'Боты заметно предпочитают один вариант: проверьте, не задевает ли он и людей.',
        none: 'Ботов не было, или их слишком мало, чтобы сравнивать.',
      },
      confirmed: {
        green: 'Открывшие страницу делятся так же, как получившие её.',
        amber: 'Открывшие страницу делятся не совсем как задано: возможно, один вариант грузится дольше.',
        red: 'Один из вариантов до людей не доходит: проверьте, что он открывается.',
        none: 'Никто ещё не открыл страницу полностью.',
      },
    },
    lights: { green: 'в порядке', amber: 'внимание', red: 'сломано', none: 'данных нет' },
    sequential: (p) => `при ежедневной проверке ${p}`,
    share: (share) => `${share} людей`,
    where: (dimension, value) => `${dimension} — ${value}`,
    asMissing: 'надёжности сравнения',
  },
  en: {
    title: 'Is the comparison sound?',
    checks: {
      split: {
        green: 'Visitors are split as planned.',
        amber: 'Visitors are not quite split as planned: it may be chance, but keep an eye on it.',
        red: 'Visitors are not split as planned.',
        none: 'There is nobody to split yet.',
      },
      'split-by': {
        green: 'Inside devices and sources the split is the same.',
        amber: 'Some of the visitors are split differently.',
        red: 'For some of the visitors the split is broken.',
        none: 'Too few visitors to compare the split inside devices and sources.',
      },
      crossed: {
        green: 'Almost nobody saw several variants.',
        amber: 'A share of people saw several variants: the difference is a little blurred.',
        red: 'Too many people saw several variants.',
        none: 'Nothing yet tells whether one person saw two variants.',
      },
      'unbalanced-bots': {
        green: 'Bots visit all variants alike.',
        amber: 'Bots visit one of the variants more often. They are not counted.',
        red: 'Bots clearly prefer one variant: check that people are not affected too.',
        none: 'There were no bots, or too few to compare.',
      },
      confirmed: {
        green: 'Those who really opened the page are split like those it was sent to.',
        amber: 'Those who opened the page are not quite split as planned: one variant may load slowly.',
        red: 'One of the variants does not reach people: check that it opens.',
        none: 'Nobody has fully opened the page yet.',
      },
    },
    lights: { green: 'fine', amber: 'look', red: 'broken', none: 'no data' },
    sequential: (p) => `checked every day: ${p}`,
    share: (share) => `${share} of people`,
    where: (dimension, value) => `${dimension}: ${value}`,
    asMissing: 'soundness of the comparison',
  },
}
