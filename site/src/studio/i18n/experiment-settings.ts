import type { Locale } from '@pulya/contract/locale'

interface ExperimentSettingsWords {
  title: string
  about: string
  metric: string
  metricNote: string
  ask: string
  holdout: string
  holdoutNote: string
  nobody: string
  share: (percent: string) => string
  save: string
  saved: string
  refused: string
}

export const experimentSettingsWords: Record<Locale, ExperimentSettingsWords> = {
  ru: {
    title: 'Эксперименты',
    about: 'Что действует для всех экспериментов фирмы. Те, что уже запущены, идут с прежними настройками.',
    metric: 'Цель по умолчанию',
    metricNote:
      'С неё начинается план нового эксперимента, если на странице до неё можно дойти. В каждом плане её можно сменить.',
    ask: 'выбирать в каждом плане',
    holdout: 'Доля посетителей вне экспериментов',
    holdoutNote:
      'Они видят только обычные страницы. По ним видно, что дали все эксперименты вместе. Кто уже видел вариант, остаётся с ним.',
    nobody: '0 %: участвуют все',
    share: (percent) => `${percent} посетителей`,
    save: 'Сохранить',
    saved: 'Сохранено',
    refused: 'Не сохранено:',
  },
  en: {
    title: 'Experiments',
    about:
      'What holds for all experiments of the firm. Those that run are judged by what they were started with.',
    metric: 'The usual goal',
    metricNote:
      'The plan of a new experiment begins with it, where the page leads there. Every plan can have another.',
    ask: 'choose in every plan',
    holdout: 'Share of visitors outside of experiments',
    holdoutNote:
      'They see ordinary pages only, and show what all experiments together have brought. Whoever has seen a variant keeps it.',
    nobody: 'nobody: all take part',
    share: (percent) => `${percent} of visitors`,
    save: 'Save',
    saved: 'Saved',
    refused: 'Not saved:',
  },
}
