import type { Locale } from '@pulya/contract/locale'

interface BeliefWords {
  banner: string
  prior: (a: string, b: string) => string
  plainPrior: string
  best: { title: string; note: string; bar: (variant: string, chance: string) => string }
  rates: { title: string; note: string }
  numbers: string
  variant: string
  chance: string
  rate: string
  interval: string
  loss: string
  beat: string
  uplift: string
  upliftInterval: string
  lossOfTreatment: string
  lossOfControl: string
  empty: string
}

export const beliefWords: Record<Locale, BeliefWords> = {
  ru: {
    banner:
      'Для размышления, не для решения. Эти вероятности нельзя проверять каждый день и останавливать тест, когда они понравятся: тогда больше половины одинаковых вариантов «победит». Решает вкладка «Вывод».',
    prior: (a, b) => `По этим данным и предварительному мнению Beta(${a}; ${b}) из плана.`,
    plainPrior: 'По этим данным и без предварительного мнения.',
    best: {
      title: 'Кто, вероятно, лучший',
      note: 'С какой вероятностью вариант лучше всех остальных.',
      bar: (variant, chance) => `${variant}: лучший с вероятностью ${chance}`,
    },
    rates: {
      title: 'Какой может быть доля',
      note: 'Точка — среднее, полоса — где доля с вероятностью 95 %.',
    },
    numbers: 'Все числа',
    variant: 'Вариант',
    chance: 'Лучший',
    rate: 'Доля',
    interval: '95 %',
    loss: 'Потеря против лучшего',
    beat: 'Лучше контроля',
    uplift: 'Прирост, медиана',
    upliftInterval: 'Прирост, 95 %',
    lossOfTreatment: 'Потеря, если внедрить',
    lossOfControl: 'Потеря, если не внедрять',
    empty: 'Вероятности появятся, когда созреют первые посетители.',
  },
  en: {
    banner:
      'To think with, not to decide by. Look at these chances every day and stop when you like them, and more than half of all equal variants would “win”. The Verdict tab decides.',
    prior: (a, b) => `With this data and the opinion Beta(${a}, ${b}) of the plan.`,
    plainPrior: 'With this data and no prior opinion.',
    best: {
      title: 'Which is probably best',
      note: 'The chance that a variant is better than all others.',
      bar: (variant, chance) => `${variant}: best with a chance of ${chance}`,
    },
    rates: {
      title: 'What the share may be',
      note: 'The dot is the mean, the bar holds the share with a chance of 95%.',
    },
    numbers: 'All numbers',
    variant: 'Variant',
    chance: 'Best',
    rate: 'Share',
    interval: '95%',
    loss: 'Loss against the best',
    beat: 'Beats the control',
    uplift: 'Uplift, median',
    upliftInterval: 'Uplift, 95%',
    lossOfTreatment: 'Loss if adopted',
    lossOfControl: 'Loss if not',
    empty: 'Chances appear once the first visitors are mature.',
  },
}
