import type { Locale } from '@pulya/contract/locale'

import type { Dimension } from '../api/report-data.ts'
import { dateFormat } from '../format/formatters.ts'

interface SegmentWords {
  exploratory: string
  dimensions: Record<Dimension, string>
  values: Partial<Record<Dimension, Record<string, string>>>
  rest: string
  value: string
  visitors: string
  conversions: string
  rate: string
  against: (control: string) => string
  differs: (treatment: string, p: string) => string
  /** @param treatments each with its p. */
  same: (treatments: string) => string
  reversal: (treatment: string, stratified: string) => string
  nothing: string
  empty: string
  hour: (hour: string) => string
}

export const segmentWords: Record<Locale, SegmentWords> = {
  ru: {
    exploratory:
      'Разведка, а не доказательство: чем больше сегментов, тем чаще в одном из них случайно видна разница. Поправка на их число уже сделана, но решает общий вывод, а находку здесь стоит проверить отдельным тестом.',
    dimensions: {
      source: 'Источник',
      campaign: 'Кампания',
      device: 'Устройство',
      region: 'Регион',
      hour: 'Час',
      weekday: 'День недели',
      returning: 'Возвращение',
    },
    values: {
      source: { direct: 'прямые заходы', unknown: 'неизвестно' },
      campaign: { none: 'без метки' },
      device: { phone: 'телефон', tablet: 'планшет', computer: 'компьютер' },
      region: { none: 'без региона' },
      returning: { yes: 'уже заходили', no: 'впервые', unknown: 'неизвестно' },
    },
    rest: 'остальные',
    value: 'Значение',
    visitors: 'Посетители',
    conversions: 'Конверсии',
    rate: 'Доля',
    against: (control) => `Против ${control}`,
    differs: (treatment, p) => `Эффект ${treatment} в этих сегментах разный (${p}).`,
    same: (treatments) =>
      `Уверенных признаков, что эффект в этих сегментах разный, нет (${treatments}; порог 0,01).`,
    reversal: (treatment, stratified) =>
      `Парадокс Симпсона: общая сумма говорит об ${treatment} обратное тому, что видно внутри сегментов. Верьте этому числу, с выровненным составом: ${stratified}.`,
    nothing: 'сравнить нельзя',
    empty: 'Посетителей, у которых закрылось окно, ещё нет: делить на сегменты некого.',
    hour: (hour) => `${hour}:00`,
  },
  en: {
    exploratory:
      'Exploration, not proof: the more segments, the more often one of them shows a difference by chance. Their number is already corrected for, but the overall verdict decides; test a finding from here on its own.',
    dimensions: {
      source: 'Source',
      campaign: 'Campaign',
      device: 'Device',
      region: 'Region',
      hour: 'Hour',
      weekday: 'Day of the week',
      returning: 'Returning',
    },
    values: {
      source: { direct: 'direct visits', unknown: 'unknown' },
      campaign: { none: 'no mark' },
      device: { phone: 'phone', tablet: 'tablet', computer: 'computer' },
      region: { none: 'no region' },
      returning: { yes: 'have been here', no: 'first time', unknown: 'unknown' },
    },
    rest: 'all others',
    value: 'Value',
    visitors: 'Visitors',
    conversions: 'Conversions',
    rate: 'Share',
    against: (control) => `Against ${control}`,
    differs: (treatment, p) => `The effect of ${treatment} differs between these segments (${p}).`,
    same: (treatments) =>
      `No firm sign that the effect differs between these segments (${treatments}; threshold 0.01).`,
    reversal: (treatment, stratified) =>
      `Simpson’s paradox: the sums say the opposite about ${treatment} of what is seen inside the segments. Trust this number, with the mix held equal: ${stratified}.`,
    nothing: 'cannot be compared',
    empty: 'No visitors whose window is over yet: there is nobody to divide into segments.',
    hour: (hour) => `${hour}:00`,
  },
}

/** Monday is 1, as in ISO 8601. The year began with one. */
const weekday = (locale: Locale, day: number): string =>
  dateFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day))

/** A fact about visitors, in the middle of a sentence; one that this build does not know by its name. */
export function dimensionName(locale: Locale, dimension: string): string {
  const { dimensions } = segmentWords[locale]
  return isKnown(dimension, dimensions) ? dimensions[dimension].toLowerCase() : dimension
}

/** A value of such a fact as people say it. */
export function valueName(locale: Locale, dimension: string, value: string): string {
  const { values, rest, hour, dimensions } = segmentWords[locale]
  if (value === '*') return rest
  if (dimension === 'hour' && /^\d{1,2}$/.test(value)) return hour(value.padStart(2, '0'))
  if (dimension === 'weekday' && /^[1-7]$/.test(value)) return weekday(locale, Number(value))
  const known = isKnown(dimension, dimensions) ? values[dimension] : undefined
  return known && Object.hasOwn(known, value) ? (known[value] ?? value) : value
}

const isKnown = <Names extends object>(name: string, names: Names): name is Extract<keyof Names, string> =>
  Object.hasOwn(names, name)
