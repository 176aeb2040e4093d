import type { Action } from '../accounts/permissions.ts'

/** What a key can be made for, each an action that handlers ask for. People, keys, settings and pages are for people. */
export const scopes = [
  'read-reports',
  'bring-spend',
  'read-leads',
  'change-leads',
] as const satisfies readonly Action[]

export type Scope = (typeof scopes)[number]
