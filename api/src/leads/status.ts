/** What became of a lead, in the order of the pipeline; `rejected` may follow any of them. */
export const leadStatuses = [
  'new',
  'contacted',
  'qualified',
  'consultation_booked',
  'consultation_held',
  'contract',
  'rejected',
] as const

export type LeadStatus = (typeof leadStatuses)[number]

/** Why a lead was rejected. What it takes back from the numbers follows from it: see `lead-stages.ts`. */
export const rejectionReasons = [
  'not_reached',
  'not_target',
  'other_region',
  'refused',
  'wrong_number',
  'duplicate',
  'spam',
  'other',
] as const
