import { key } from '@pulya/contract/key'
import { z } from 'zod'

/** What an experiment can be judged by. Each has a file of its own beside this one. */
export const namedMetrics = [
  'quiz_started',
  'form_viewed',
  'lead',
  'valid_lead',
  'reached',
  'qualified',
  'consultation_booked',
  'consultation_held',
  'contract',
  'revenue_per_visitor',
  'revenue_per_lead',
  'cost_per_lead',
  'cost_per_qualified',
  'cost_per_contract',
  'taps_to_submit',
  'time_to_answer',
] as const

export type NamedMetric = (typeof namedMetrics)[number]

/** A named metric, `answer:<question>` for the reach of one question, or `answered:<n>` for n questions answered. */
export const metricKey = z
  .string()
  .max(80)
  .refine(
    (said) =>
      namedMetrics.some((named) => named === said) ||
      /^answered:[1-9]\d?$/.test(said) ||
      (said.startsWith('answer:') && key.safeParse(said.slice('answer:'.length)).success),
    'metric-unknown',
  )
