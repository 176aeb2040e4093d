import { dateOf, dayMs } from './calendar.ts'
import type { Stage } from './stories.ts'

/** A lead as whoever sent it and the manager know it. */
export interface Lead {
  phone: string
  at: number
  /** What it counts as when all is said, and since when. */
  stages: Partial<Record<Stage, number>>
  /** Of the contract, if it counts as one; minor units. */
  sum: number
}

/** One browser that was shown the page: all that happened, written down as it was acknowledged. */
export interface Shown {
  audience: 'people' | 'bots'
  variant: string
  epoch: number
  at: number
  facts: Readonly<Record<string, string>>
  /** When each step of the page was first reached. */
  steps: Map<string, number>
  lead: Lead | undefined
}

/** One visitor as a report must count them. */
export interface Counted extends Pick<Shown, 'audience' | 'variant' | 'epoch' | 'facts'> {
  day: string
  /** Whole days after the exposure. */
  steps: ReadonlyMap<string, number>
  revenue: number
}

/** The truth in the words of a report: a person counts once, in the browser that was shown the page first. */
export function countAll(everybody: readonly Shown[]): Counted[] {
  const people = Map.groupBy(
    everybody.filter(({ lead, audience }) => lead && audience === 'people'),
    ({ lead }) => lead?.phone,
  )
  return everybody.map((shown) => {
    const browsers = shown.audience === 'people' ? (people.get(shown.lead?.phone) ?? []) : [shown]
    const [first] = browsers.toSorted((one, other) => one.at - other.at)
    const owned = first === shown || first === undefined ? browsers : []
    const times = new Map(shown.steps)
    // Told below, of whoever the lead belongs to.
    times.delete('lead')
    for (const step of leadSteps(owned)) reach(times, ...step)
    for (const other of owned) if (other.variant !== shown.variant) reach(times, 'crossed', other.at)
    const answers = [...times].filter(([step]) => step.startsWith('answer:')).map(([, at]) => at)
    for (const [index, at] of answers.toSorted((one, other) => one - other).entries()) {
      times.set(`answered:${index + 1}`, at)
    }
    const { audience, variant, epoch, facts, at: exposedAt } = shown
    const steps = new Map(
      [...times].map(([step, at]) => [step, Math.max(0, Math.floor((at - exposedAt) / dayMs))]),
    )
    const revenue = owned.reduce((total, { lead }) => total + (lead?.sum ?? 0), 0)
    return { audience, variant, epoch, facts, day: dateOf(exposedAt), steps, revenue }
  })
}

function* leadSteps(owned: readonly Shown[]): Generator<readonly [string, number]> {
  for (const { lead } of owned) {
    if (!lead) continue
    yield ['lead', lead.at]
    yield* Object.entries(lead.stages)
  }
}

function reach(times: Map<string, number>, step: string, at: number) {
  times.set(step, Math.min(at, times.get(step) ?? Infinity))
}
