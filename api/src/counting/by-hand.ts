import { z } from 'zod'

import type { Database } from '../db/open.ts'

/**
 * The numbers of a workspace as somebody with the raw rows and a pencil would find them: visitor by visitor, with none of
 * the queries that are under test. For tests only, on few rows.
 */
export async function countByHand(
  database: Database,
): Promise<Record<'counter' | 'segments' | 'pace', Counts>> {
  const raw = await readRaw(database)
  const tallies = { counter: new Map(), segments: new Map(), pace: new Map() } satisfies Record<string, Tally>
  for (const shown of raw.exposures) {
    const steps = stepsOf(raw, shown)
    for (const [step, { at, amount, taps }] of steps) {
      const delay = Math.max(0, Math.trunc((at - shown.at) / dayMs))
      add(tallies.counter, [shown.audience, step, shown.variant, shown.day, delay], amount)
      if (segmented.has(step) && delay < (windows[step] ?? 1)) {
        for (const [dimension, value] of Object.entries(shown.facts ?? {})) {
          add(tallies.segments, [shown.audience, dimension, value, step, shown.variant, shown.day], amount)
        }
      }
      const seconds = pacedSince(steps, step, shown.at)
      if (seconds !== undefined) {
        add(tallies.pace, [
          shown.audience,
          shown.variant,
          step,
          'seconds',
          Math.floor(Math.log(1 + seconds) / Math.log(1.1)),
        ])
      }
      if (taps !== null) add(tallies.pace, [shown.audience, shown.variant, step, 'taps', taps])
    }
  }
  return { counter: sorted(tallies.counter), segments: sorted(tallies.segments), pace: sorted(tallies.pace) }
}

type Tally = Map<string, { visitors: number; amount: number }>
export type Counts = { cell: string; visitors: number; amount: number }[]

const dayMs = 86_400_000
const windows: Record<string, number> = {
  lead: 7,
  valid_lead: 7,
  reached: 30,
  qualified: 30,
  consultation_booked: 30,
  consultation_held: 30,
  contract: 90,
}
const segmented = new Set(['exposed', ...Object.keys(windows)])
const pipeline = ['new', 'contacted', 'qualified', 'consultation_booked', 'consultation_held', 'contract']
const stages = ['valid_lead', 'reached', 'qualified', 'consultation_booked', 'consultation_held', 'contract']
/** How many stages each reason leaves. */
const left: Record<string, number> = {
  spam: 0,
  wrong_number: 0,
  duplicate: 0,
  not_reached: 1,
  other_region: 2,
  not_target: 2,
  refused: 5,
  other: 5,
}

const text = z.string()
const exposure = z.object({
  visitor: text,
  variant: text,
  audience: text,
  day: text,
  at: z.number(),
  confirmed_at: z.number().nullable(),
  facts: text.nullable().transform((json) => json && z.record(text, text).parse(JSON.parse(json))),
})
const event = z.object({
  visitor: text,
  audience: text,
  kind: text,
  question: text.nullable(),
  at: z.number(),
})
const lead = z.object({
  id: text,
  contact_id: text,
  visitor: text,
  audience: text,
  created_at: z.number(),
  segment: text.nullable(),
  sum: z.number().nullable(),
  taps: z.number().nullable(),
})
const change = z.object({
  lead_id: text,
  to_status: text,
  reason_code: text.nullable(),
  at: z.number(),
  occurred_at: z.number().nullable(),
})

async function readRaw(database: Database) {
  const rows = async <T>(schema: z.ZodType<T>, sql: string) =>
    (await database.read({ sql, args: [] })).map((row) => schema.parse(row))
  return {
    exposures: await rows(
      exposure,
      'select exposure.*, fact_set.facts as facts from exposure left join fact_set on fact_set.id = exposure.facts',
    ),
    events: await rows(event, 'select * from event'),
    leads: await rows(lead, 'select * from lead'),
    changes: await rows(change, 'select * from lead_status_change order by rowid'),
  }
}

type Raw = Awaited<ReturnType<typeof readRaw>>
type Shown = Raw['exposures'][number]
type Step = { at: number; amount: number; taps: number | null }

const simulated = ({ audience }: { audience: string }) => audience === 'simulated'

function stepsOf(raw: Raw, shown: Shown): Map<string, Step> {
  const steps = new Map<string, Step>([['exposed', { at: shown.at, amount: 0, taps: null }]])
  const reach = (step: string, at: number, rest: Partial<Step> = {}) => {
    const known = steps.get(step)
    if (!known || at < known.at) steps.set(step, { at, amount: 0, taps: null, ...rest })
  }
  const isTheirs = (act: { visitor: string; audience: string }, at: number) =>
    act.visitor === shown.visitor && simulated(act) === simulated(shown) && at > shown.at - 1000

  if (shown.confirmed_at !== null) reach('confirmed', shown.confirmed_at)
  for (const { at, kind, question, ...act } of raw.events.filter((one) => isTheirs(one, one.at))) {
    if (kind === 'quiz_start') reach('quiz_started', at)
    if (kind === 'form_focus') reach('form_viewed', at)
    if (kind === 'answer' && act) reach(`answer:${question}`, at)
  }
  for (const one of raw.leads) if (isTheirs(one, one.created_at)) reach('form_viewed', one.created_at)
  const answers = [...steps].filter(([step]) => step.startsWith('answer:'))
  answers
    .toSorted(([one, a], [other, b]) => a.at - b.at || (one < other ? -1 : 1))
    .forEach(([, { at }], index) => reach(`answered:${index + 1}`, at))

  const owned = ownedLeads(raw, shown)
  const first = owned.leads[0]
  if (first) reach('lead', first.created_at, { taps: first.taps })
  const warm = owned.leads.find(({ segment }) => segment !== null)
  if (warm) reach(`segment:${warm.segment}`, warm.created_at)
  for (const stage of stages) {
    const there = owned.leads.flatMap((one) => {
      const at = stagesOf(raw, one).get(stage)
      return at === undefined ? [] : [{ at, sum: one.sum ?? 0 }]
    })
    const at = Math.min(...there.map((one) => one.at))
    const amount = stage === 'contract' ? there.reduce((total, { sum }) => total + sum, 0) : 0
    if (there.length > 0) reach(stage, at, { amount })
  }
  if (owned.crossed !== undefined) reach('crossed', owned.crossed)
  return steps
}

/** What this visitor answers for, the first of their person. */
function ownedLeads(raw: Raw, shown: Shown) {
  const same = raw.leads.filter((one) => simulated(one) === simulated(shown))
  const contacts = new Set(
    same.filter(({ visitor }) => visitor === shown.visitor).map((one) => one.contact_id),
  )
  const leads: Raw['leads'] = []
  const crossings: number[] = []
  for (const contact of contacts) {
    const all = same.filter(({ contact_id }) => contact_id === contact)
    const visitors = new Set(all.map(({ visitor }) => visitor))
    const showings = raw.exposures
      .filter((one) => visitors.has(one.visitor) && simulated(one) === simulated(shown))
      .toSorted((a, b) => a.at - b.at || (a.visitor < b.visitor ? -1 : 1))
    if (showings[0] !== shown) continue
    leads.push(...all.filter(({ created_at }) => created_at > shown.at - 1000))
    crossings.push(...showings.filter(({ variant }) => variant !== shown.variant).map(({ at }) => at))
  }
  return {
    leads: leads.toSorted((a, b) => a.created_at - b.created_at),
    crossed: crossings.length > 0 ? Math.min(...crossings) : undefined,
  }
}

function stagesOf(raw: Raw, { id, created_at }: Raw['leads'][number]): Map<string, number> {
  const reached = new Map([['valid_lead', created_at]])
  for (const { to_status, reason_code, at, occurred_at } of raw.changes.filter(
    ({ lead_id }) => lead_id === id,
  )) {
    const rank = pipeline.indexOf(to_status) + 1
    const kept = rank > 0 ? rank : (left[reason_code ?? ''] ?? 0)
    for (const stage of stages.slice(kept)) reached.delete(stage)
    for (const stage of stages.slice(0, rank)) if (!reached.has(stage)) reached.set(stage, occurred_at ?? at)
  }
  return reached
}

const isPaced = (step: string) =>
  /^(quiz_started|form_viewed|lead|reached|qualified|consultation_.*|contract|answer:.*)$/.test(step)

function pacedSince(steps: Map<string, Step>, step: string, shownAt: number): number | undefined {
  const at = steps.get(step)?.at
  if (at === undefined || !isPaced(step)) return undefined
  const before = [...steps]
    .filter(([name, other]) => isPaced(name) && other.at < at)
    .map(([, other]) => other.at)
  return Math.max(0, at - (before.length > 0 ? Math.max(...before) : shownAt)) / 1000
}

function add(tally: Tally, place: (string | number)[], amount = 0) {
  const cell = place.join(' / ')
  const known = tally.get(cell) ?? { visitors: 0, amount: 0 }
  tally.set(cell, { visitors: known.visitors + 1, amount: known.amount + amount })
}

const sorted = (tally: Tally): Counts =>
  [...tally].map(([cell, counts]) => ({ cell, ...counts })).toSorted((a, b) => (a.cell < b.cell ? -1 : 1))
