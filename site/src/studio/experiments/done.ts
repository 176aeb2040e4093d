import type { Step } from './steps.ts'

/** What was done on the page before, told on the one that shows it. */
const everyDone = [
  'draft',
  'saved',
  'ready',
  'running',
  'paused',
  'stopped',
  'decided',
  'invalid',
  'archived',
  'weights',
  'traffic',
  'copied',
] as const satisfies readonly (Step | 'draft' | 'saved' | 'weights' | 'traffic' | 'copied')[]

export type Done = (typeof everyDone)[number]

const member = 'done'

/** The report of an experiment that something was done with. */
export const reportAfter = (experiment: string, done: Done): string =>
  `/studio/experiments/${experiment}?${member}=${done}`

export const doneIn = (query: URLSearchParams): Done | undefined =>
  everyDone.find((one) => one === query.get(member))

/** So that a page opened again, or sent to somebody, does not tell it again. */
export function forgetDone(): void {
  const here = new URL(location.href)
  here.searchParams.delete(member)
  history.replaceState(history.state, '', here)
}
