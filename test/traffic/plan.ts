import type { AnswerOf, Question } from '@pulya/questions/definitions'

import { answerTo } from './answers.ts'
import { randomOf, wholeBelow } from './random.ts'
import { type Rates, valueFor } from './rates.ts'

/** Who a visitor is and what they would do. Made of the seed and the visitor's number alone. */
export interface Plan {
  /** Their browser runs scripts. */
  script: boolean
  /** They open the offer a second time before anything else. */
  reloads: boolean
  way: 'quiz' | 'form'
  /** How many screens after the first they look at, if they leave no contact. */
  patience: number
  contact: { name: string; phone: string }
  /** Nothing on a screen that asks nothing. */
  answerTo: (question: Question) => AnswerOf | undefined
  /** From 0 up to 1; what is below the rate of the variant happens. */
  luck: { lead: number; qualified: number; contract: number; sum: number }
}

const odds = { reload: 0.1, form: 0.25, bounce: 0.45, goOn: 0.88 }

export function planOf(seed: number, index: number, nojs: number): Plan {
  const random = randomOf(seed, index)
  return {
    script: random() >= nojs,
    reloads: random() < odds.reload,
    way: random() < odds.form ? 'form' : 'quiz',
    patience: random() < odds.bounce ? 0 : 1 + Math.floor(Math.log(random()) / Math.log(odds.goOn)),
    contact: { name: `Посетитель ${index + 1}`, phone: phoneOf(seed, index) },
    answerTo: (question) => answerTo(question, randomOf(seed, index, question.key)),
    luck: { lead: random(), qualified: random(), contract: random(), sum: random() },
  }
}

/** Nobody is ever called: the contacts say that they are simulated. One number for each visitor of a seed. */
function phoneOf(seed: number, index: number): string {
  const start = wholeBelow(randomOf('phone', seed), 10_000_000)
  return `+7999${String((start + index) % 10_000_000).padStart(7, '0')}`
}

/** What becomes of a visitor in the variant they were shown. */
export interface Fate {
  lead: boolean
  qualified: boolean
  contract: boolean
  /** Of the contract, minor units. */
  sum: number
}

const spread = 0.5
const minorUnits = 100

export function fateOf({ luck }: Plan, rates: Rates, variant: string): Fate {
  const happens = (what: 'lead' | 'qualified' | 'contract') => luck[what] < valueFor(rates[what], variant)
  const lead = happens('lead')
  const qualified = lead && happens('qualified')
  const contract = qualified && happens('contract')
  const whole = Math.round(valueFor(rates.sum, variant) * (1 + spread * (luck.sum - 0.5)))
  return { lead, qualified, contract, sum: contract ? whole * minorUnits : 0 }
}
