import type { Locale } from '@pulya/contract/locale'

import { plural } from './plural.ts'

/** How much, before the word for more or less: nothing where it is not sure. */
interface Amount {
  range: string
  /** There is no knowing how much more: at least this. */
  open: boolean
}

type Clause = (treatment: string, control: string, amount: Amount | undefined) => string

export interface MetricWords {
  /** In a table. */
  name: string
  /** What there is not enough of: `заявок`, `leads`. */
  ofWhich: string
  /** Whole sentences without their full stop. */
  more: Clause
  less: Clause
}

const by: Record<Locale, (amount: Amount | undefined) => string> = {
  ru: (amount) => (amount ? ` ${amount.open ? 'минимум на' : 'на'} ${amount.range}` : ''),
  en: (amount) => (amount ? `${amount.open ? 'at least ' : ''}${amount.range} ` : ''),
}

/** Things that a variant brings: leads, contracts, revenue. */
function brought(locale: Locale, name: string, things: string, countable = true): MetricWords {
  const fewer = countable ? 'fewer' : 'less'
  return {
    name,
    ofWhich: things,
    more: (a, c, amount) =>
      locale === 'ru'
        ? `${a} приносит${by.ru(amount)} больше ${things}, чем ${c}`
        : `${a} brings ${by.en(amount)}more ${things} than ${c}`,
    less: (a, c, amount) =>
      locale === 'ru'
        ? `${a} приносит${by.ru(amount)} меньше ${things}, чем ${c}`
        : `${a} brings ${by.en(amount)}${fewer} ${things} than ${c}`,
  }
}

/** Things that visitors do: start, answer, come to the form. */
function done(locale: Locale, name: string, ofWhich: string, doing: string): MetricWords {
  return {
    name,
    ofWhich,
    more: (a, c, amount) =>
      locale === 'ru'
        ? `С ${a} ${doing}${by.ru(amount)} чаще, чем с ${c}`
        : `With ${a} ${by.en(amount)}more visitors ${doing} than with ${c}`,
    less: (a, c, amount) =>
      locale === 'ru'
        ? `С ${a} ${doing}${by.ru(amount)} реже, чем с ${c}`
        : `With ${a} ${by.en(amount)}fewer visitors ${doing} than with ${c}`,
  }
}

/** What something costs. */
function paid(locale: Locale, name: string, ofWhich: string, thing: string): MetricWords {
  return {
    name,
    ofWhich,
    more: (a, c, amount) =>
      locale === 'ru'
        ? `С ${a} ${thing} обходится${by.ru(amount)} дороже, чем с ${c}`
        : `With ${a} ${thing} costs ${by.en(amount)}more than with ${c}`,
    less: (a, c, amount) =>
      locale === 'ru'
        ? `С ${a} ${thing} обходится${by.ru(amount)} дешевле, чем с ${c}`
        : `With ${a} ${thing} costs ${by.en(amount)}less than with ${c}`,
  }
}

/** Trouble a visitor is put to. */
function taken(locale: Locale, name: string, ofWhich: string, ru: string, en: [what: string, fewer: string]) {
  return {
    name,
    ofWhich,
    more: (a: string, c: string, amount: Amount | undefined) =>
      locale === 'ru'
        ? `С ${a} нужно${by.ru(amount)} больше ${ru}, чем с ${c}`
        : `${a} takes ${by.en(amount)}more ${en[0]} than ${c}`,
    less: (a: string, c: string, amount: Amount | undefined) =>
      locale === 'ru'
        ? `С ${a} нужно${by.ru(amount)} меньше ${ru}, чем с ${c}`
        : `${a} takes ${by.en(amount)}${en[1]} ${en[0]} than ${c}`,
  }
}

const ru: Record<string, MetricWords> = {
  quiz_started: done('ru', 'Начали квиз', 'начатых квизов', 'квиз начинают'),
  form_viewed: done('ru', 'Дошли до контактов', 'дошедших до контактов', 'до контактов доходят'),
  lead: brought('ru', 'Заявки', 'заявок'),
  valid_lead: brought('ru', 'Настоящие заявки', 'настоящих заявок'),
  reached: brought('ru', 'Заявки, до которых дозвонились', 'заявок с дозвоном'),
  qualified: brought('ru', 'Целевые заявки', 'целевых заявок'),
  consultation_booked: brought('ru', 'Записи на консультацию', 'записей на консультацию'),
  consultation_held: brought('ru', 'Состоявшиеся консультации', 'состоявшихся консультаций'),
  contract: brought('ru', 'Договоры', 'договоров'),
  revenue_per_visitor: brought('ru', 'Выручка с посетителя', 'выручки с посетителя'),
  revenue_per_lead: brought('ru', 'Выручка с заявки', 'выручки с заявки'),
  cost_per_lead: paid('ru', 'Цена заявки', 'заявок', 'заявка'),
  cost_per_qualified: paid('ru', 'Цена целевой заявки', 'целевых заявок', 'целевая заявка'),
  cost_per_contract: paid('ru', 'Цена договора', 'договоров', 'договор'),
  taps_to_submit: taken('ru', 'Нажатий до отправки', 'отправленных форм', 'нажатий до отправки', ['', '']),
  time_to_answer: taken('ru', 'Время на ответ', 'ответов', 'времени на ответ', ['', '']),
}

const en: Record<string, MetricWords> = {
  quiz_started: done('en', 'Started the quiz', 'quizzes started', 'start the quiz'),
  form_viewed: done('en', 'Reached the contact form', 'visitors at the form', 'reach the contact form'),
  lead: brought('en', 'Leads', 'leads'),
  valid_lead: brought('en', 'Valid leads', 'valid leads'),
  reached: brought('en', 'Leads reached by phone', 'leads reached by phone'),
  qualified: brought('en', 'Qualified leads', 'qualified leads'),
  consultation_booked: brought('en', 'Consultations booked', 'booked consultations'),
  consultation_held: brought('en', 'Consultations held', 'held consultations'),
  contract: brought('en', 'Contracts', 'contracts'),
  revenue_per_visitor: brought('en', 'Revenue per visitor', 'revenue per visitor', false),
  revenue_per_lead: brought('en', 'Revenue per lead', 'revenue per lead', false),
  cost_per_lead: paid('en', 'Cost of a lead', 'leads', 'a lead'),
  cost_per_qualified: paid('en', 'Cost of a qualified lead', 'qualified leads', 'a qualified lead'),
  cost_per_contract: paid('en', 'Cost of a contract', 'contracts', 'a contract'),
  taps_to_submit: taken('en', 'Presses until sent', 'forms sent', '', ['presses until sent', 'fewer']),
  time_to_answer: taken('en', 'Time to answer', 'answers', '', ['time to answer', 'less']),
}

const named: Record<Locale, Record<string, MetricWords>> = { ru, en }

/** Of a metric by its key; one that this build does not know yet is called by its key. */
export function metricWords(locale: Locale, metric: string): MetricWords {
  const known = Object.hasOwn(named[locale], metric) ? named[locale][metric] : undefined
  if (known) return known
  const [kind, which = ''] = metric.split(':')
  if (kind === 'answered') return answeredWords(locale, Number(which))
  if (kind === 'answer') return answerWords(locale, which)
  return brought(locale, metric, metric)
}

function answeredWords(locale: Locale, questions: number): MetricWords {
  const things = plural(
    locale,
    questions,
    locale === 'ru' ? { one: 'ответа', other: 'ответов' } : { one: 'answer', other: 'answers' },
  )
  return locale === 'ru'
    ? done(
        'ru',
        `Дали не меньше ${questions} ${things}`,
        `дошедших до ${questions} ${things}`,
        `до ${questions} ${things} доходят`,
      )
    : done(
        'en',
        `Gave ${questions} ${things} or more`,
        `visitors with ${questions} ${things}`,
        `give ${questions} ${things}`,
      )
}

const answerWords = (locale: Locale, question: string): MetricWords =>
  locale === 'ru'
    ? done('ru', `Ответ на «${question}»`, `ответов на «${question}»`, `до ответа на «${question}» доходят`)
    : done('en', `Answer to “${question}”`, `answers to “${question}”`, `answer “${question}”`)
