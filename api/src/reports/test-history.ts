import type { Database } from '../db/open.ts'
import type { Statement } from '../db/statement.ts'
import { openTestDatabase } from '../db/test-database.ts'
import type { Plan } from '../experiments/plan.ts'
import { findExperiment } from '../experiments/rows.ts'
import type { Audience } from '../visits/audience.ts'
import { exposureFold } from '../visits/exposure-fold.ts'
import { factSet } from '../visits/fact-set.ts'
import type { Facts } from '../visits/facts.ts'
import type { Workspace } from '../workspaces/workspaces.ts'
import { dayMs, dayName, dayNumber } from './counts/day-number.ts'

/** The day of the first visitors, a Monday. */
const firstDay = dayNumber(Date.UTC(2026, 5, 1))
export const startOf = (day: number): number => (firstDay + day) * dayMs

const aPlan: Plan = {
  metric: 'lead',
  baseline: 0.05,
  effect: 0.2,
  alpha: 0.05,
  power: 0.8,
  mode: 'any-look',
  visitorsPerDay: 500,
  maxDays: 90,
  guardrails: [],
  strict: false,
  windows: { start: 1, lead: 7, qualified: 30, contract: 90 },
  prior: { a: 1, b: 1 },
  cap: 1,
  bandit: false,
  visitorsPerVariant: 5000,
  plannedVisitors: 5000,
  days: 90,
}

/** Visitors who did the same. */
export interface Group {
  variant: string
  visitors: number
  /** Of exposure, after the first. */
  day?: number
  epoch?: number
  audience?: Audience
  facts?: Partial<Facts>
  /** Whole days after the exposure, by step. */
  steps?: Readonly<Record<string, number>>
  /** Of the contract. */
  amount?: number
}

interface History {
  plan?: Partial<Plan>
  /** Weights by epoch; the first variant is the control. */
  epochs?: readonly Readonly<Record<string, number>>[]
  groups: readonly Group[]
}

/** An experiment in a database of its own, with exactly these visitors, counted as they are counted in the product. */
export async function openHistory({ plan, epochs = [{ A: 1, B: 1 }], groups }: History) {
  const { database } = await openTestDatabase()
  await database.write([
    run(`insert into document (id, kind, slug, title, draft, revision, created_at, updated_at)
         values ('d', 'offer', 's', 't', '{}', 1, 0, 0)`),
    run(`insert into snapshot values ('h', 'd', 1, '{"blocks": []}', 0, 'me')`),
    run(
      `insert into experiment (id, document_id, snapshot, name, salt, status, plan, created_at, created_by, started_at)
       values ('e', 'd', 'h', 'n', 'salt', 'running', ?, 0, 'me', ?)`,
      JSON.stringify({ ...aPlan, ...plan }),
      startOf(0),
    ),
    ...Object.entries(epochs[0] ?? {}).map(([key, weight], index) =>
      run(
        `insert into variant (experiment_id, key, name, weight, control, shows) values ('e', ?1, ?1, ?2, ?3, ?1)`,
        key,
        weight,
        Number(index === 0),
      ),
    ),
    ...epochs.map((weights, epoch) =>
      run(`insert into epoch values ('e', ?, ?, 'start', 'me', 0)`, epoch, JSON.stringify(weights)),
    ),
  ])
  const workspace: Workspace = { ...firm, db: database }
  const add = async (more: readonly Group[]) => {
    for (const [index, group] of more.entries()) await addGroup(database, group, `${added}-${index}`)
    added += 1
  }
  let added = 0
  await add(groups)
  const experiment = await findExperiment(database, 'e')
  if (!experiment) throw new Error('The experiment was not kept')
  return { workspace, experiment, add }
}

const firm = {
  key: 'test',
  name: 'Test',
  locale: 'en',
  time_zone: 'UTC',
  currency: 'RUB',
  secret: 'secret',
} as const

async function addGroup(database: Database, group: Group, name: string): Promise<void> {
  const { variant, day = 0, epoch = 0, audience = 'people', facts, steps = {}, amount = 0 } = group
  const at = startOf(day)
  const visitors = Array.from({ length: group.visitors }, (_, index) => `${name}-${index}`)
  const exposure = {
    experiment: 'e',
    variant,
    epoch,
    audience,
    snapshot: 'h',
    at,
    day: dayName(firstDay + day),
  }
  await database.fold(
    exposureFold,
    visitors.map((visitor) => ({ ...exposure, visitor, facts: factSet({ ...strangers, ...facts }) })),
  )
  const reached = Object.entries(steps).map(([step, delay]) => ({
    step,
    delay,
    at: at + delay * dayMs,
    amount: step === 'contract' ? amount : 0,
  }))
  await database.write([
    run(
      `insert into visitor_step (experiment_id, visitor, step, variant, epoch, audience, cohort, delay, at, amount)
       select 'e', visitor.value, step.value ->> 'step', ?3, ?4, ?5, ?6, step.value ->> 'delay', step.value ->> 'at',
              step.value ->> 'amount'
       from json_each(?1) as visitor cross join json_each(?2) as step`,
      JSON.stringify(visitors),
      JSON.stringify(reached),
      variant,
      epoch,
      audience,
      exposure.day,
    ),
  ])
}

const strangers: Facts = {
  source: 'direct',
  campaign: 'none',
  device: 'phone',
  region: 'none',
  hour: '12',
  weekday: '1',
  returning: 'no',
}

const run = (sql: string, ...args: (string | number)[]): Statement => ({ sql, args })
