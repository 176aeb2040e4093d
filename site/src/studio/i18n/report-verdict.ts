import type { Locale } from '@pulya/contract/locale'

import type { Overview } from '../api/report-data.ts'
import { plural } from './plural.ts'

/** Of the numbers under the verdict. */
interface VerdictTabWords {
  metrics: {
    title: string
    note: string
    metric: string
    roles: Record<Overview['metrics'][number]['role'], string>
    window: (days: number) => string
    mature: (share: string) => string
    of: (conversions: string, visitors: string) => string
    payers: (payers: string, visitors: string) => string
    early: string
    significant: string
    notSignificant: string
    nothing: string
    /** Metrics without a number in any variant. */
    waiting: (metrics: string) => string
    method: (level: string) => string
  }
  effect: {
    title: (metric: string, control: string) => string
    note: string
    change: string
    interval: string
    p: string
  }
  values: { title: (metric: string) => string; note: string; value: string; interval: string }
  looks: {
    title: string
    note: string
    /** One treatment's chart. */
    one: (treatment: string, control: string) => string
    label: (last: string, interval: string, days: string) => string
    day: string
    cut: string
    few: string
  }
  weeks: {
    title: string
    note: string
    week: string
    visitors: string
    changes: (p: string) => string
    steady: (p: string) => string
    weekOf: (day: string) => string
  }
  guardrails: {
    title: string
    note: string
    metric: string
    margin: string
    state: string
    states: Record<Overview['guardrails'][number]['state'], string>
    upTo: (margin: string) => string
  }
  epochs: {
    title: string
    stratified: string
    reversal: string
    why: Record<'start' | 'weights' | 'removed' | 'bandit', string>
    since: string
    weights: string
    reason: string
  }
}

export const verdictTabWords: Record<Locale, VerdictTabWords> = {
  ru: {
    metrics: {
      title: 'Показатели',
      note: 'Считаются только посетители, у которых окно показателя уже закрылось: остальные ещё могут успеть. «Предварительно» — оценка вместе с ними; она не решает.',
      metric: 'Показатель',
      roles: { primary: 'решает', guardrail: 'ограничение', secondary: 'для сведения' },
      window: (days) => `окно ${days} ${plural('ru', days, { one: 'день', few: 'дня', other: 'дней' })}`,
      mature: (share) => `созрело ${share}`,
      of: (conversions, visitors) => `${conversions} из ${visitors}`,
      payers: (payers, visitors) => `оплат ${payers}, посетителей ${visitors}`,
      early: 'предварительно',
      significant: 'отличается',
      notSignificant: 'разницы не видно',
      nothing: 'сравнить нельзя',
      waiting: (metrics) => `Чисел пока нет: ${metrics}.`,
      method: (level) =>
        `Интервалы и p верны, сколько бы раз вы ни смотрели в отчёт: вероятность принять случайность за разницу — не больше ${level}. Решает один показатель, остальные показаны для сведения с поправкой на их число.`,
    },
    effect: {
      title: (metric, control) => `${metric}: больше или меньше, чем у ${control}`,
      note: 'Точка — сколько есть сейчас, полоса — где эффект может быть на самом деле. Пока полоса задевает ноль, разница может быть случайной.',
      change: 'Разница',
      interval: 'Где может быть',
      p: 'p',
    },
    values: {
      title: (metric) => `${metric} по вариантам`,
      note: 'Точка — сколько есть, полоса — где число может быть на самом деле.',
      value: 'Сейчас',
      interval: 'Где может быть',
    },
    looks: {
      title: 'Как складывался вывод',
      note: 'Эффект по всем, кто пришёл до этого дня. Полоса верна в каждый день: пока в ней ноль, разница может быть случайной.',
      one: (treatment, control) => `${treatment} против ${control}`,
      label: (last, interval, days) => `За ${days}: сейчас ${last}, полоса ${interval}`,
      day: 'До дня',
      cut: 'Полоса в первые дни шире рисунка и обрезана; в таблице она целиком.',
      few: 'Кривая появится, когда созреют посетители хотя бы двух дней.',
    },
    weeks: {
      title: 'Эффект по неделям',
      note: 'Каждая строка — только те, кто впервые пришёл на этой неделе.',
      week: 'Неделя с',
      visitors: 'Посетители',
      changes: (p) =>
        `Эффект меняется со временем (${p}): возможно, действует новизна. Не останавливайте тест на первом впечатлении.`,
      steady: (p) => `Уверенных признаков, что эффект меняется со временем, нет (${p}, порог 0,01).`,
      weekOf: (day) => `с ${day}`,
    },
    guardrails: {
      title: 'Ограничения',
      note: 'Что новый вариант не должен испортить, даже если выигрывает.',
      metric: 'Показатель',
      margin: 'Можно потерять',
      state: 'Состояние',
      states: { harmed: 'испорчен', safe: 'не пострадал', unknown: 'пока неясно' },
      upTo: (margin) => `до ${margin}`,
    },
    epochs: {
      title: 'Как менялись доли',
      stratified:
        'Доли меняли на ходу, поэтому варианты сравниваются внутри каждого периода, а не общей суммой.',
      reversal:
        'Если сложить всё вместе, вывод был бы обратным: в разные периоды приходили разные люди. Числа выше — с учётом этого.',
      why: {
        start: 'запуск',
        weights: 'сменили доли',
        removed: 'убрали вариант',
        bandit: 'бандит подвинул доли',
      },
      since: 'С',
      weights: 'Доли',
      reason: 'Почему',
    },
  },
  en: {
    metrics: {
      title: 'Metrics',
      note: 'Only visitors whose window is over are counted: the others may still make it. “Provisional” is an estimate with them included; it does not decide.',
      metric: 'Metric',
      roles: { primary: 'decides', guardrail: 'guardrail', secondary: 'to know' },
      window: (days) => `${days}-day window`,
      mature: (share) => `${share} mature`,
      of: (conversions, visitors) => `${conversions} of ${visitors}`,
      payers: (payers, visitors) => `${payers} payments, ${visitors} visitors`,
      early: 'provisional',
      significant: 'differs',
      notSignificant: 'no difference seen',
      nothing: 'cannot be compared',
      waiting: (metrics) => `No numbers yet: ${metrics}.`,
      method: (level) =>
        `The intervals and p hold however often you look at the report: the chance of taking luck for a difference is at most ${level}. One metric decides; the others are to know, corrected for their number.`,
    },
    effect: {
      title: (metric, control) => `${metric}: more or less than ${control}`,
      note: 'The dot is what there is now, the bar is where the effect may really be. While the bar touches zero, the difference may be chance.',
      change: 'Difference',
      interval: 'May be',
      p: 'p',
    },
    values: {
      title: (metric) => `${metric} by variant`,
      note: 'The dot is what there is, the bar is where the number may really be.',
      value: 'Now',
      interval: 'May be',
    },
    looks: {
      title: 'How the verdict grew',
      note: 'The effect on all who came up to that day. The band holds on every day: while zero is inside, the difference may be chance.',
      one: (treatment, control) => `${treatment} against ${control}`,
      label: (last, interval, days) => `Over ${days}: now ${last}, band ${interval}`,
      day: 'Up to',
      cut: 'In the first days the band is wider than the picture and cut off; the table has all of it.',
      few: 'The curve appears once the visitors of two days are mature.',
    },
    weeks: {
      title: 'Effect by week',
      note: 'Every row is only of those who first came in that week.',
      week: 'Week from',
      visitors: 'Visitors',
      changes: (p) =>
        `The effect changes over time (${p}): it may be novelty. Do not stop on a first impression.`,
      steady: (p) => `No firm sign that the effect changes over time (${p}, threshold 0.01).`,
      weekOf: (day) => `from ${day}`,
    },
    guardrails: {
      title: 'Guardrails',
      note: 'What a new variant must not spoil, even if it wins.',
      metric: 'Metric',
      margin: 'May lose',
      state: 'State',
      states: { harmed: 'harmed', safe: 'safe', unknown: 'not clear yet' },
      upTo: (margin) => `up to ${margin}`,
    },
    epochs: {
      title: 'How the split changed',
      stratified:
        'The split was changed on the way, so variants are compared inside each period and not by their sums.',
      reversal:
        'Added up, the verdict would be the opposite: different people came in different periods. The numbers above take that into account.',
      why: {
        start: 'start',
        weights: 'split changed',
        removed: 'variant removed',
        bandit: 'moved by the bandit',
      },
      since: 'Since',
      weights: 'Split',
      reason: 'Why',
    },
  },
}
