import type { Experiment } from '../api/data.ts'

/** Where an experiment can be led by hand. */
export type Step = 'ready' | 'running' | 'paused' | 'stopped' | 'decided' | 'invalid' | 'archived'

/** From where it is, the usual one first. The api decides; this spares people what it would refuse. */
export const stepsOn: Record<Experiment['status'], readonly Step[]> = {
  draft: ['ready', 'archived'],
  ready: ['running', 'archived'],
  running: ['paused', 'stopped', 'invalid'],
  paused: ['running', 'stopped', 'invalid'],
  stopped: ['decided', 'archived'],
  decided: ['archived'],
  invalid: ['archived'],
  archived: [],
}

/** Steps there is no way back from, and that nothing can be made to undo: asked about first. */
const confirmed = ['stopped', 'archived', 'invalid'] as const satisfies readonly Step[]

export type Confirmed = (typeof confirmed)[number]

export const isConfirmed = (step: Step): step is Confirmed => confirmed.some((one) => one === step)
