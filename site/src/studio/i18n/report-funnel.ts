import type { Locale } from '@pulya/contract/locale'

import { metricWords } from './report-metrics.ts'

interface FunnelWords {
  title: string
  note: string
  exposed: string
  /** Of those who were sent the page. */
  confirmed: (visitors: string) => string
  step: string
  visitors: string
  rate: string
  interval: string
  dropOff: string
  time: string
  left: (share: string) => string
  took: (time: string) => string
  bar: (variant: string, step: string, rate: string, visitors: string) => string
  presses: { title: string; note: string; median: string }
  temperature: {
    title: string
    note: string
    segment: string
    segments: Record<string, string>
  }
  empty: string
}

export const funnelWords: Record<Locale, FunnelWords> = {
  ru: {
    title: 'Шаги по вариантам',
    note: 'Проценты — от всех, кто увидел страницу, поэтому шаги можно сравнивать. Уход и время описывают путь, но не доказывают: до шага доходят разные люди.',
    exposed: 'Увидели страницу',
    confirmed: (visitors) => `открыли полностью ${visitors}`,
    step: 'Шаг',
    visitors: 'Посетители',
    rate: 'От всех',
    interval: 'Где может быть',
    dropOff: 'Ушли перед шагом',
    time: 'Время, медиана',
    left: (share) => `ушли ${share}`,
    took: (time) => `шаг за ${time}`,
    bar: (variant, step, rate, visitors) => `${variant}, ${step}: ${rate}, посетителей ${visitors}`,
    presses: {
      title: 'Нажатий до отправки формы',
      note: 'В середине тех, кто отправил форму.',
      median: 'Медиана',
    },
    temperature: {
      title: 'Температура заявок',
      note: 'Какой заявка стала по ответам. Ответы дают уже после показа, поэтому варианты по ним не сравнивают.',
      segment: 'Температура',
      segments: { cold: 'холодные', warm: 'тёплые', hot: 'горячие' },
    },
    empty: 'Страницу ещё никто не видел: воронка появится с первым посетителем.',
  },
  en: {
    title: 'Steps by variant',
    note: 'The percentages are of all who saw the page, so steps can be compared. Drop-off and time describe the way and prove nothing: different people get to a step.',
    exposed: 'Saw the page',
    confirmed: (visitors) => `${visitors} opened it fully`,
    step: 'Step',
    visitors: 'Visitors',
    rate: 'Of all',
    interval: 'May be',
    dropOff: 'Left before the step',
    time: 'Time, median',
    left: (share) => `${share} left`,
    took: (time) => `in ${time}`,
    bar: (variant, step, rate, visitors) => `${variant}, ${step}: ${rate}, ${visitors} visitors`,
    presses: {
      title: 'Presses until the form was sent',
      note: 'In the middle of those who sent it.',
      median: 'Median',
    },
    temperature: {
      title: 'Temperature of leads',
      note: 'What the answers made of a lead. It comes after the exposure, so it describes and does not compare.',
      segment: 'Temperature',
      segments: { cold: 'cold', warm: 'warm', hot: 'hot' },
    },
    empty: 'Nobody has seen the page yet: the funnel appears with the first visitor.',
  },
}

/** A step in words: a question by what was asked; one of a later api by its name. */
export function stepName(
  locale: Locale,
  { step, question }: { step: string; question?: string | undefined },
): string {
  if (question !== undefined) return quoted[locale](question)
  return step === 'exposed' ? funnelWords[locale].exposed : metricWords(locale, step).name
}

const quoted: Record<Locale, (text: string) => string> = {
  ru: (text) => `«${text}»`,
  en: (text) => `“${text}”`,
}

export function temperatureName(locale: Locale, segment: string): string {
  const { segments } = funnelWords[locale].temperature
  return Object.hasOwn(segments, segment) ? (segments[segment] ?? segment) : segment
}
