import type { Audience } from '../api/data.ts'

/** Parts of a report, each at an address of its own; the first is the report itself. */
export const tabs = ['verdict', 'funnel', 'segments', 'money', 'beliefs', 'data'] as const

export type Tab = (typeof tabs)[number]

/** The tab an address names after the experiment. */
export const tabOf = (path: string | undefined): Tab | undefined =>
  path === undefined || path === '' ? 'verdict' : tabs.find((tab) => tab === path && tab !== 'verdict')

/** Of a part of a report, of these visitors; who are asked for by name, because none are people before the first. */
export function tabHref(experiment: string, tab: Tab, audience: Audience): string {
  const path = `/studio/experiments/${experiment}${tab === 'verdict' ? '' : `/${tab}`}`
  return `${path}?audience=${audience}`
}
