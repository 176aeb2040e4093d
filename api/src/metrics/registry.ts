import { answerGiven } from './answer-given.ts'
import { answered } from './answered.ts'
import { consultationBooked } from './consultation-booked.ts'
import { consultationHeld } from './consultation-held.ts'
import { contract } from './contract.ts'
import { costPerContract } from './cost-per-contract.ts'
import { costPerLead } from './cost-per-lead.ts'
import { costPerQualified } from './cost-per-qualified.ts'
import { formViewed } from './form-viewed.ts'
import { lead } from './lead.ts'
import { qualified } from './qualified.ts'
import { quizStarted } from './quiz-started.ts'
import { reached } from './reached.ts'
import { revenuePerLead } from './revenue-per-lead.ts'
import { revenuePerVisitor } from './revenue-per-visitor.ts'
import { tapsToSubmit } from './taps-to-submit.ts'
import { timeToAnswer } from './time-to-answer.ts'
import { validLead } from './valid-lead.ts'
import { type NamedMetric, namedMetrics } from './metric-key.ts'
import type { Metric } from './metric.ts'

const registry: { [Key in NamedMetric]: Metric<Key> } = {
  quiz_started: quizStarted,
  form_viewed: formViewed,
  lead,
  valid_lead: validLead,
  reached,
  qualified,
  consultation_booked: consultationBooked,
  consultation_held: consultationHeld,
  contract,
  revenue_per_visitor: revenuePerVisitor,
  revenue_per_lead: revenuePerLead,
  cost_per_lead: costPerLead,
  cost_per_qualified: costPerQualified,
  cost_per_contract: costPerContract,
  taps_to_submit: tapsToSubmit,
  time_to_answer: timeToAnswer,
}

/** In the order people take the steps, money last. */
export const everyMetric: readonly Metric[] = namedMetrics.map((key) => registry[key])

/** @param key As a plan names it, checked by `metricKey`. */
export function metricOf(key: string): Metric {
  if (key.startsWith('answered:')) return answered(key)
  if (key.startsWith('answer:')) return answerGiven(key)
  const named = everyMetric.find((metric) => metric.key === key)
  if (!named) throw new Error(`There is no metric ${key}`)
  return named
}
