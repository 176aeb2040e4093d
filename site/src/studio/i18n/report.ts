import type { Locale } from '@pulya/contract/locale'

import type { Audience, Experiment } from '../api/data.ts'

interface ReportWords {
  title: string
  none: { text: string; way: string }
  statuses: Record<Experiment['status'], string>
  /** @param since and until are moments in words. */
  period: (since: string, until: string | undefined, fullDays: number) => string
  audience: string
  audiences: Record<Audience, string>
  simulated: {
    banner: string
    remove: string
    title: string
    text: string
    yes: string
    no: string
    refused: string
  }
  ratio: {
    good: string
    bad: string
    confirmed: string
    none: string
  }
  rates: { title: string; note: string }
  uplifts: { title: (control: string) => string; note: string }
  table: { title: string; note: string; step: string; control: string; wide: string }
  steps: Record<'exposed' | 'quiz_started' | 'form_viewed' | 'lead' | 'qualified' | 'contract', string>
  /** @param visitors of those who were sent the page: who did anything there. */
  confirmed: (visitors: string) => string
  answered: (question: string) => string
  taps: string
  revenue: string
  /** An interval without its upper end. */
  orMore: (lower: string) => string
  fromTo: (lower: string, upper: string) => string
  different: string
  notDifferent: string
  noComparison: string
  method: string
}

export const reportWords: Record<Locale, ReportWords> = {
  ru: {
    title: 'Эксперименты',
    none: {
      text: 'Экспериментов ещё не было. Эксперимент начинают в оффере: посетители поделятся между его вариантами, а здесь будет видно, какой приносит больше заявок.',
      way: 'К офферам',
    },
    statuses: {
      draft: 'Черновик',
      ready: 'Готов',
      running: 'Идёт',
      paused: 'Приостановлен',
      stopped: 'Остановлен',
      decided: 'Решён',
      invalid: 'Недействителен',
      archived: 'В архиве',
    },
    period: (since, until, fullDays) => `С ${since}${until ? ` по ${until}` : ''}, полных дней: ${fullDays}.`,
    audience: 'Чьи посещения считать',
    audiences: { people: 'Люди', simulated: 'Симуляция', bots: 'Боты' },
    simulated: {
      banner: 'Это симулированный трафик: программа, а не люди. Решать по этим числам нельзя.',
      remove: 'Удалить симулированный трафик',
      title: 'Удалить симулированный трафик?',
      text: 'Из фирмы исчезнут все симулированные посещения и заявки, во всех отчётах. Данные людей останутся. Вернуть удалённое нельзя.',
      yes: 'Удалить',
      no: 'Оставить',
      refused: 'Не удалено:',
    },
    ratio: {
      good: 'Посетители делятся как задано',
      bad: 'Посетители делятся не так, как задано',
      confirmed: 'Посетители делятся не так, как задано, и это подтвердилось',
      none: 'Делить пока некого',
    },
    rates: {
      title: 'Доля оставивших заявку',
      note: 'Точка — сколько есть, полоса — где доля может быть на самом деле.',
    },
    uplifts: {
      title: (control) => `Заявок больше или меньше, чем у ${control}`,
      note: 'Пока полоса задевает ноль, разница может быть случайной.',
    },
    table: {
      title: 'Варианты по шагам',
      note: 'Проценты на каждом шаге — от всех, кто увидел страницу, поэтому строки можно сравнивать друг с другом.',
      step: 'Шаг',
      control: 'контроль',
      wide: 'Таблица: прокручивается вбок',
    },
    steps: {
      exposed: 'Увидели страницу',
      quiz_started: 'Начали квиз',
      form_viewed: 'Дошли до контактов',
      lead: 'Оставили заявку',
      qualified: 'Подошли',
      contract: 'Заключили договор',
    },
    confirmed: (visitors) => `подтверждено: ${visitors}`,
    answered: (question) => `Ответили: ${question}`,
    taps: 'Нажатий до отправки формы, медиана',
    revenue: 'Сумма договоров',
    orMore: (lower) => `от ${lower}`,
    fromTo: (lower, upper) => `от ${lower} до ${upper}`,
    different: 'отличается',
    notDifferent: 'разницы не видно',
    noComparison: 'сравнить нельзя',
    method:
      'Интервалы и p рядом с приростом верны, сколько бы раз вы ни смотрели в отчёт: вероятность принять случайность за разницу остаётся ниже 5 % в каждом сравнении. Если остановить эксперимент сразу после находки, прирост обычно завышен.',
  },
  en: {
    title: 'Experiments',
    none: {
      text: 'There have been no experiments. One is started in an offer: visitors are split between its variants, and here it will be seen which brings more leads.',
      way: 'To offers',
    },
    statuses: {
      draft: 'Draft',
      ready: 'Ready',
      running: 'Running',
      paused: 'Paused',
      stopped: 'Stopped',
      decided: 'Decided',
      invalid: 'Invalid',
      archived: 'Archived',
    },
    period: (since, until, fullDays) =>
      `${until ? `From ${since} to ${until}` : `Since ${since}`}, full days: ${fullDays}.`,
    audience: 'Whose visits to count',
    audiences: { people: 'People', simulated: 'Simulated', bots: 'Bots' },
    simulated: {
      banner: 'This is simulated traffic: a program, not people. Nothing can be decided by these numbers.',
      remove: 'Delete simulated traffic',
      title: 'Delete simulated traffic?',
      text: 'All simulated visits and leads of the firm will be gone, from every report. What people left stays. This cannot be taken back.',
      yes: 'Delete',
      no: 'Keep',
      refused: 'Not deleted:',
    },
    ratio: {
      good: 'Visitors are split as planned',
      bad: 'Visitors are not split as planned',
      confirmed: 'Visitors are not split as planned, and this has been confirmed',
      none: 'There is nobody to split yet',
    },
    rates: {
      title: 'Share who left a contact',
      note: 'The dot is what there is, the bar is where the share may really be.',
    },
    uplifts: {
      title: (control) => `More or fewer leads than ${control}`,
      note: 'While a bar touches zero, the difference may be chance.',
    },
    table: {
      title: 'Variants by steps',
      note: 'The percentages of every step are of all who saw the page, so rows can be compared with each other.',
      step: 'Step',
      control: 'control',
      wide: 'Table: scrolls sideways',
    },
    steps: {
      exposed: 'Saw the page',
      quiz_started: 'Started the quiz',
      form_viewed: 'Reached the contact form',
      lead: 'Left a contact',
      qualified: 'Qualified',
      contract: 'Signed a contract',
    },
    confirmed: (visitors) => `confirmed: ${visitors}`,
    answered: (question) => `Answered: ${question}`,
    taps: 'Presses until the form was sent, median',
    revenue: 'Sum of contracts',
    orMore: (lower) => `${lower} or more`,
    fromTo: (lower, upper) => `${lower} to ${upper}`,
    different: 'differs',
    notDifferent: 'no difference seen',
    noComparison: 'cannot be compared',
    method:
      'The intervals and p beside an uplift hold however often you look at the report: the chance of taking luck for a difference stays below 5% in each comparison. If an experiment is stopped right after a finding, the uplift is usually overstated.',
  },
}
