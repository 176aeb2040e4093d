/** In the order people take the steps. */
export const leadMetrics = [
  'lead',
  'valid_lead',
  'reached',
  'qualified',
  'consultation_booked',
  'consultation_held',
  'contract',
] as const

export const moneyMetrics = [
  'revenue_per_visitor',
  'revenue_per_lead',
  'cost_per_lead',
  'cost_per_qualified',
  'cost_per_contract',
] as const
