import type { Locale } from '@pulya/contract/locale'

import { tick } from '../format/numbers.ts'

export interface PlanDetailWords {
  how: string
  modes: Record<'any-look' | 'fixed', { name: string; note: string }>
  mode: string
  alpha: string
  alphaNote: string
  power: string
  powerNote: string
  maxDays: string
  guardrails: string
  guardrailsNote: string
  guardrail: (number: number) => string
  margin: (number: number) => string
  addGuardrail: string
  removeGuardrail: (number: number) => string
  strict: string
  who: string
  traffic: string
  trafficNote: string
  holdout: (share: number) => string
  weights: string
  weightsNote: string
  weight: (variant: string) => string
  ofAll: (share: number) => string
  layer: string
  layerNote: string
  layerFrom: string
  layerTo: string
  bandit: string
  banditWarning: string
  fine: string
  windows: string
  windowsNote: string
  window: Record<'start' | 'lead' | 'qualified' | 'contract', string>
  prior: string
  priorNote: string
  priorOf: Record<'a' | 'b', string>
  cap: string
  capNote: string
}

/** Of everything in a plan that has a sensible value before anybody touches it. */
export const planDetailWords: Record<Locale, PlanDetailWords> = {
  ru: {
    how: 'Как смотрим',
    mode: 'Когда можно смотреть итог',
    modes: {
      'any-look': {
        name: 'В любой день',
        note: 'Вывод верен, когда бы вы ни посмотрели. Посетителей нужно в 1,7 раза больше.',
      },
      fixed: { name: 'Один раз, в конце', note: 'Итог закрыт, пока не придут все. Так быстрее.' },
    },
    alpha: 'Риск ложной находки, %',
    alphaNote: 'Как часто одинаковые варианты покажутся разными.',
    power: 'Шанс заметить разницу, %',
    powerNote: 'Если она такая, как вы написали.',
    maxDays: 'Не дольше, дней',
    guardrails: 'Чего нельзя испортить',
    guardrailsNote:
      'Вариант, который ухудшит один из этих показателей больше, чем вы допускаете, не победит.',
    guardrail: (number) => `Ограничение ${number}`,
    margin: (number) => `Запас ограничения ${number}, %`,
    addGuardrail: 'Добавить ограничение',
    removeGuardrail: (number) => `Убрать ограничение ${number}`,
    strict: 'Для победы каждое ограничение должно быть доказанно целым, а не просто не испорченным',
    who: 'Кто участвует',
    traffic: 'Доля посетителей в тесте, %',
    trafficNote: 'Остальные видят контроль и не считаются. Потом долю можно только увеличить.',
    holdout: (share) => `Ещё ${tick('ru', share)} посетителей фирмы не видят никаких экспериментов.`,
    weights: 'Как делить между вариантами',
    weightsNote: 'Числа относительные: 1 и 1 — поровну. 0 убирает вариант.',
    weight: (variant) => `Вес варианта ${variant}`,
    ofAll: (share) => tick('ru', share),
    layer: 'Отдельная часть посетителей',
    layerNote:
      'Если части двух экспериментов на разных страницах не пересекаются, один посетитель не попадёт в оба.',
    layerFrom: 'С, %',
    layerTo: 'До, %',
    bandit: 'Каждый день переводить посетителей к лучшим вариантам',
    banditWarning:
      'Меньше людей увидит слабые варианты, но разница будет измерена хуже и дольше, а день недели и реклама могут её исказить. Берите, только если важнее не терять заявки, чем узнать ответ. Нужны хотя бы три варианта и показатель, известный за сутки.',
    fine: 'Тонкая настройка',
    windows: 'Сколько дней после визита ещё считаем',
    windowsNote: 'Решают только посетители, у которых этот срок уже вышел.',
    window: {
      start: 'Ответы квиза',
      lead: 'Заявки',
      qualified: 'Целевые заявки и консультации',
      contract: 'Договоры и деньги',
    },
    prior: 'Что знали заранее',
    priorNote: 'Для вкладки «Вероятности», она ничего не решает. 1 и 1 — ничего не знали.',
    priorOf: { a: 'Успехов', b: 'Неудач' },
    cap: 'Предел суммы договора, квантиль, %',
    capNote: 'Суммы выше считаются равными ему, чтобы один договор не решил тест.',
  },
  en: {
    how: 'How it is read',
    mode: 'When the result may be read',
    modes: {
      'any-look': {
        name: 'On any day',
        note: 'The verdict holds whenever you look. It takes 1.7 times the visitors.',
      },
      fixed: { name: 'Once, at the end', note: 'Locked until everybody has come. This is quicker.' },
    },
    alpha: 'Risk of a false find, %',
    alphaNote: 'How often variants that are alike will seem to differ.',
    power: 'Chance to notice the difference, %',
    powerNote: 'If it is as large as you have written.',
    maxDays: 'No longer than, days',
    guardrails: 'What may not get worse',
    guardrailsNote: 'A variant that harms one of these by more than its margin does not win.',
    guardrail: (number) => `Guardrail ${number}`,
    margin: (number) => `Margin of guardrail ${number}, %`,
    addGuardrail: 'Add a guardrail',
    removeGuardrail: (number) => `Remove guardrail ${number}`,
    strict: 'A winner must have every guardrail shown safe, not only unharmed',
    who: 'Who takes part',
    traffic: 'Share of visitors in the test, %',
    trafficNote: 'Others see the control and are not counted. Later the share can only grow.',
    holdout: (share) => `Besides, ${tick('en', share)} of the firm’s visitors see no experiment at all.`,
    weights: 'How variants share visitors',
    weightsNote: 'The numbers are relative: 1 and 1 is evenly. 0 leaves a variant out.',
    weight: (variant) => `Weight of variant ${variant}`,
    ofAll: (share) => tick('en', share),
    layer: 'A part of the visitors of its own',
    layerNote: 'Experiments on different pages whose parts do not overlap never meet the same person.',
    layerFrom: 'From, %',
    layerTo: 'To, %',
    bandit: 'Move visitors to the better variants every day',
    banditWarning:
      'Fewer people see weak variants, but the difference is measured worse and for longer, and weekdays or advertising may distort it. Take it only if not losing leads matters more than knowing the answer. It needs at least three variants and a metric that is known within a day.',
    fine: 'Fine tuning',
    windows: 'How many days after the visit still count',
    windowsNote: 'Only visitors for whom this time is over decide.',
    window: {
      start: 'Answers of the quiz',
      lead: 'Leads',
      qualified: 'Qualified leads and consultations',
      contract: 'Contracts and money',
    },
    prior: 'What was known before',
    priorNote: 'For the tab “Chances”, which decides nothing. 1 and 1 is nothing known.',
    priorOf: { a: 'Successes', b: 'Failures' },
    cap: 'Cap of a contract’s sum, quantile, %',
    capNote: 'Sums above count as the cap, so that one contract does not decide the test.',
  },
}
