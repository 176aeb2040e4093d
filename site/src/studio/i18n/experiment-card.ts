import type { Locale } from '@pulya/contract/locale'

interface ExperimentCardWords {
  title: string
  running: (variants: string) => string
  report: string
  stop: string
  stopping: { title: string; text: string; yes: string; no: string }
  name: string
  nameHint: string
  start: string
  split: (variants: string) => string
  changed: string
  unpublished: string
  nothing: string
  refused: string
}

/** Of starting and stopping an experiment beside the texts it compares. */
export const experimentCardWords: Record<Locale, ExperimentCardWords> = {
  ru: {
    title: 'Эксперимент',
    running: (variants) => `Идёт: посетители делятся поровну между вариантами ${variants}.`,
    report: 'Смотреть отчёт',
    stop: 'Остановить',
    stopping: {
      title: 'Остановить эксперимент?',
      text: 'Новые посетители будут видеть вариант A. Числа останутся в отчёте, но снова запустить этот эксперимент нельзя: можно начать новый.',
      yes: 'Остановить',
      no: 'Пусть идёт',
    },
    name: 'Что проверяем',
    nameHint: 'Например: вопрос в заголовке против обещания',
    start: 'Начать эксперимент',
    split: (variants) =>
      `Посетители поделятся поровну между вариантами ${variants}; каждый всегда будет видеть свой.`,
    changed: 'Сравниваться будет опубликованная версия, без ваших последних правок.',
    unpublished: 'Эксперимент сравнивает то, что видят посетители. Сначала опубликуйте оффер.',
    nothing: 'В оффере один вариант: сравнивать нечего.',
    refused: 'Не получилось:',
  },
  en: {
    title: 'Experiment',
    running: (variants) => `Running: visitors are split evenly between variants ${variants}.`,
    report: 'See the report',
    stop: 'Stop',
    stopping: {
      title: 'Stop the experiment?',
      text: 'New visitors will see variant A. The numbers stay in the report, but this experiment cannot be run again: a new one can be started.',
      yes: 'Stop',
      no: 'Let it run',
    },
    name: 'What is tested',
    nameHint: 'For example: a question in the headline against a promise',
    start: 'Start the experiment',
    split: (variants) =>
      `Visitors will be split evenly between variants ${variants}; each will always see their own.`,
    changed: 'The published version is compared, without your latest changes.',
    unpublished: 'An experiment compares what visitors see. Publish the offer first.',
    nothing: 'The offer has one variant: there is nothing to compare.',
    refused: 'Not done:',
  },
}
