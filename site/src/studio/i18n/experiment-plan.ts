import type { Locale } from '@pulya/contract/locale'

import { count } from '../format/numbers.ts'
import { plural } from './plural.ts'

export interface PlanWords {
  title: string
  titleAgain: string
  choose: string
  kinds: Record<'offer' | 'quiz', string>
  chooseNone: string
  /** There is no page at all. */
  chooseEmpty: string
  begin: string
  about: string
  name: string
  nameHint: string
  hypothesis: string
  hypothesisHint: string
  purposes: Record<'ab' | 'aa', { name: string; note: string }>
  purpose: string
  measure: string
  metric: string
  metricChoose: string
  metricNote: string
  groups: Record<'quiz' | 'leads' | 'money', string>
  answer: (question: string) => string
  nothingToReach: string
  baseline: string
  baselineNote: (money: boolean) => string
  /** What the control reached before. */
  reached: (experiment: string, share: string, visitors: number) => string
  take: (share: string) => string
  effect: string
  effectNote: string
  visitorsPerDay: string
  visitorsPerDayNote: string
  came: (perDay: number) => string
  takeNumber: (perDay: number) => string
  needed: string
  sizes: string
  missing: string
  counting: string
  /** The sentence a plan comes to. */
  takes: (visitors: number, days: number) => string
  looks: Record<'any-look' | 'fixed', string>
  equal: string
  impossible: string
  keep: string
  keepAgain: string
  keeping: string
  notKept: string
  mistakes: string
}

const weeks = (days: number) => Math.max(1, Math.round(days / 7))

/** Of planning an experiment. */
export const planWords: Record<Locale, PlanWords> = {
  ru: {
    title: 'Новый эксперимент',
    titleAgain: 'План эксперимента',
    choose: 'Что сравнивать',
    kinds: { offer: 'оффер', quiz: 'квиз' },
    chooseEmpty: 'Пока нечего: в фирме нет ни оффера, ни квиза. Сделайте страницу, а у неё — второй вариант.',
    begin: 'К офферам и квизам',
    chooseNone:
      'Сравнивать пока нечего: эксперимент сравнивает варианты оффера или квиза. Добавьте второй вариант в редакторе и вернитесь сюда.',
    about: 'Сравниваем',
    name: 'Что проверяем',
    nameHint: 'Например: вопрос в заголовке против обещания',
    hypothesis: 'Гипотеза',
    hypothesisHint: 'Что изменится и почему вы так думаете. Через год это расскажет, чему научил тест.',
    purpose: 'Зачем',
    purposes: {
      ab: { name: 'Сравнить варианты', note: 'Обычный тест.' },
      aa: {
        name: 'Проверить сам замер (A/A)',
        note: 'Контроль под двумя именами. Что найдётся — случайность или поломка.',
      },
    },
    measure: 'По чему судим',
    metric: 'Главный показатель',
    metricChoose: 'Выберите один',
    metricNote: 'Решает только он. Здесь лишь то, до чего можно дойти в каждом варианте.',
    groups: { quiz: 'Квиз и форма', leads: 'Заявки', money: 'Деньги' },
    answer: (question) => `Ответили: ${question}`,
    nothingToReach:
      'В вариантах этой страницы нет общей цели: добавьте форму, обратный звонок или квиз в каждый.',
    baseline: 'Сколько сейчас, %',
    baselineNote: (money) =>
      money
        ? 'Какая доля посетителей контроля платит или доходит до этого сейчас.'
        : 'Какая доля посетителей контроля доходит до этого сейчас.',
    reached: (experiment, share, visitors) =>
      `В эксперименте «${experiment}» контроль дал ${share} из ${count('ru', visitors)} ${plural('ru', visitors, { one: 'посетителя', other: 'посетителей' })}.`,
    take: (share) => `Взять ${share}`,
    effect: 'Наименьшая разница, ради которой стоит менять, %',
    effectNote: 'Относительная: 20 % от 5 % — это 6 % вместо 5 %. Чем она меньше, тем дольше тест.',
    visitorsPerDay: 'Посетителей в день',
    visitorsPerDayNote: 'Сколько людей в среднем открывает эту страницу.',
    came: (perDay) => `В прошлом эксперименте было около ${count('ru', perDay)} в день.`,
    takeNumber: (perDay) => `Взять ${count('ru', perDay)}`,
    needed: 'Заполните',
    sizes: 'Сколько это займёт',
    missing: 'Выберите показатель и впишите числа: здесь появится, сколько нужно посетителей и недель.',
    counting: 'Считаем…',
    takes: (visitors, days) =>
      `Около ${weeks(days)} ${plural('ru', weeks(days), { one: 'недели', other: 'недель' })}: по ${count('ru', visitors)} ${plural('ru', visitors, { one: 'посетителю', few: 'посетителя', other: 'посетителей' })} на вариант.`,
    looks: {
      'any-look': 'Это самое большее: заметная разница найдётся раньше.',
      fixed: 'Раньше итог не откроется.',
    },
    equal: 'Посчитано для равных долей; с вашими весами будет дольше, точное число покажет черновик.',
    impossible: 'Так не получится:',
    keep: 'Сохранить черновик',
    keepAgain: 'Сохранить план',
    keeping: 'Сохраняем…',
    notKept: 'Не сохранено:',
    mistakes: 'исправьте отмеченные поля.',
  },
  en: {
    title: 'New experiment',
    titleAgain: 'Plan of the experiment',
    choose: 'What to compare',
    kinds: { offer: 'offer', quiz: 'quiz' },
    chooseEmpty:
      'Nothing yet: the firm has neither an offer nor a quiz. Make a page, and a second variant of it.',
    begin: 'To offers and quizzes',
    chooseNone:
      'There is nothing to compare yet: an experiment compares variants of an offer or a quiz. Add a second variant in the editor and come back.',
    about: 'Comparing',
    name: 'What is tested',
    nameHint: 'For example: a question in the headline against a promise',
    hypothesis: 'Hypothesis',
    hypothesisHint: 'What will change, and why you think so. In a year this tells what the test has taught.',
    purpose: 'What for',
    purposes: {
      ab: { name: 'Compare the variants', note: 'The usual test.' },
      aa: {
        name: 'Check the measuring itself (A/A)',
        note: 'The control under two names. What it finds is chance, or a fault.',
      },
    },
    measure: 'What decides',
    metric: 'Main metric',
    metricChoose: 'Choose one',
    metricNote: 'It alone decides. Only what can be reached in every variant is listed.',
    groups: { quiz: 'Quiz and form', leads: 'Leads', money: 'Money' },
    answer: (question) => `Answered: ${question}`,
    nothingToReach:
      'The variants of this page have no goal in common: add a form, a call-back or a quiz to each.',
    baseline: 'What it is now, %',
    baselineNote: (money) =>
      money
        ? 'The share of the control’s visitors who pay or get that far now.'
        : 'The share of the control’s visitors who get that far now.',
    reached: (experiment, share, visitors) =>
      `In “${experiment}” the control reached ${share} of ${count('en', visitors)} ${plural('en', visitors, { one: 'visitor', other: 'visitors' })}.`,
    take: (share) => `Take ${share}`,
    effect: 'Smallest difference worth a change, %',
    effectNote: 'Relative: 20% of 5% is 6% in place of 5%. The smaller it is, the longer the test.',
    visitorsPerDay: 'Visitors a day',
    visitorsPerDayNote: 'How many people open this page on an average day.',
    came: (perDay) => `About ${count('en', perDay)} a day came in the last experiment.`,
    takeNumber: (perDay) => `Take ${count('en', perDay)}`,
    needed: 'Fill this in',
    sizes: 'What it takes',
    missing: 'Choose a metric and fill in the numbers: how many visitors and weeks it takes will stand here.',
    counting: 'Counting…',
    takes: (visitors, days) =>
      `About ${weeks(days)} ${plural('en', weeks(days), { one: 'week', other: 'weeks' })}: ${count('en', visitors)} ${plural('en', visitors, { one: 'visitor', other: 'visitors' })} for each variant.`,
    looks: {
      'any-look': 'This is the most: a clear difference is found earlier.',
      fixed: 'The result does not open earlier.',
    },
    equal: 'Counted for even shares; with your weights it takes longer, the draft will tell exactly.',
    impossible: 'This cannot be:',
    keep: 'Save the draft',
    keepAgain: 'Save the plan',
    keeping: 'Saving…',
    notKept: 'Not saved:',
    mistakes: 'mend the marked fields.',
  },
}
