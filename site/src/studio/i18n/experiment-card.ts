import type { Locale } from '@pulya/contract/locale'

interface ExperimentCardWords {
  title: string
  running: (variants: string) => string
  report: string
  plan: string
  split: (variants: string) => string
  changed: string
  unpublished: string
  nothing: string
}

/** Of the way from the texts to the experiment that compares them. */
export const experimentCardWords: Record<Locale, ExperimentCardWords> = {
  ru: {
    title: 'Эксперимент',
    running: (variants) => `Идёт: посетители делятся между вариантами ${variants}.`,
    report: 'Отчёт и управление',
    plan: 'Спланировать эксперимент',
    split: (variants) =>
      `Посетители поделятся между вариантами ${variants}; каждый всегда будет видеть свой.`,
    changed: 'Сравниваться будет опубликованная версия, без ваших последних правок.',
    unpublished: 'План можно составить уже сейчас, а запустить — когда страница будет опубликована.',
    nothing: 'Здесь один вариант: сравнивать нечего.',
  },
  en: {
    title: 'Experiment',
    running: (variants) => `Running: visitors are split between variants ${variants}.`,
    report: 'Report and controls',
    plan: 'Plan an experiment',
    split: (variants) =>
      `Visitors will be split between variants ${variants}; each will always see their own.`,
    changed: 'The published version is compared, without your latest changes.',
    unpublished: 'It can be planned now, and started once the page is published.',
    nothing: 'There is one variant here: nothing to compare.',
  },
}
