/** What became of a lead, in the order of the pipeline; `rejected` may follow any of them. */
export const leadStatuses = ['new', 'contacted', 'qualified', 'contract', 'rejected'] as const

export type LeadStatus = (typeof leadStatuses)[number]

/** Statuses that count as qualified: a contract is with somebody who was. */
export const qualifiedStatuses: readonly LeadStatus[] = ['qualified', 'contract']
