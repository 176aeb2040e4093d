import type { LeadStatus } from '../api/data.ts'

export const leadStatuses = [
  'new',
  'contacted',
  'qualified',
  'consultation_booked',
  'consultation_held',
  'contract',
  'rejected',
] as const satisfies LeadStatus[]

/** Which leads the address asks for. Everything it says that we do not know is as if it were not there. */
export interface LeadQuery {
  status?: LeadStatus
  q?: string
  cursor?: string
}

export function readQuery(address: URL): LeadQuery {
  const said = (name: string) => address.searchParams.get(name)?.trim() || undefined
  const status = leadStatuses.find((one) => one === said('status'))
  const [q, cursor] = [said('q'), said('cursor')]
  return { ...(status && { status }), ...(q && { q }), ...(cursor && { cursor }) }
}

export const addressOf = (query: LeadQuery): string => {
  const parameters = new URLSearchParams(Object.entries(query)).toString()
  return parameters ? `/studio/leads?${parameters}` : '/studio/leads'
}

/** Of the same leads as a table, all pages of them. */
export function exportOf(workspace: string, { status, q }: LeadQuery): string {
  const parameters = new URLSearchParams({ ...(status && { status }), ...(q && { q }) }).toString()
  return `/api/workspaces/${workspace}/exports/leads${parameters && `?${parameters}`}`
}
