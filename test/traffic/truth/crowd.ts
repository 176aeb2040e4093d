import { createHash } from 'node:crypto'

import { type Plan, planOf } from '../plan.ts'
import { type Random, randomOf, wholeBelow } from '../random.ts'
import { slots, visitDays } from './calendar.ts'
import { browsers, crawlers, ways } from './known-of.ts'

/**
 * `person` of flesh and blood. Of programs, a `crawler` says so in its name; a `silent` one never says which language its
 * reader reads and does nothing; a `driven` browser admits to be driven; a `quick` one sends the form at once.
 */
const programs = ['crawler', 'silent', 'driven', 'quick'] as const
type Kind = 'person' | (typeof programs)[number]

/** Somebody who comes, and what is known of them before. Made of the seed and their number alone. */
export interface Somebody {
  kind: Kind
  visitor: string
  plan: Plan
  headers: Readonly<Record<string, string>>
  path: string
  facts: Readonly<Record<'source' | 'campaign' | 'device' | 'region' | 'returning', string>>
  day: number
  slot: number
  /** Days until those who leave a contact come back to do so. */
  returnsAfter: number
  /** Has been here in another browser, and leaves the same phone. */
  again: boolean
}

export interface CrowdOptions {
  seed: number
  visitors: number
}

const odds = { program: 0.2, twin: 0.005, returns: 0.12, shy: 0.03, quiz: 0.1, noScript: 0.1 }

/** One fifth are programs; a few come in two browsers, one after the other, and leave their contact in both. */
export function crowdOf({ seed, visitors }: CrowdOptions): Somebody[] {
  return Array.from({ length: visitors }, (_, index) => {
    const one = somebody(seed, index)
    return one.kind === 'person' && randomOf('twin', seed, index)() < odds.twin
      ? twice(one, seed, index)
      : one
  }).flat()
}

function somebody(seed: number, index: number): Somebody {
  const random = randomOf('truth', seed, index)
  const kind = random() < odds.program ? pick(random, programs) : 'person'
  const script = kind !== 'person' || random() >= odds.noScript
  const way = kind === 'person' && script && random() < odds.quiz ? 'quiz' : 'form'
  const browser = kind === 'crawler' ? pick(random, crawlers) : pick(random, browsers)
  const { query, source, campaign } = pick(random, ways)
  const region = pick(random, ['none', 'none', 'kazan', 'samara'])
  const day = wholeBelow(random, visitDays)
  const returnsAfter = kind === 'person' && random() < odds.returns ? pick(random, [3, 9]) : 0
  const isShy = kind === 'silent' || (kind === 'person' && script && random() < odds.shy)
  return {
    kind,
    visitor: visitorId(seed, index, 'first'),
    plan: { ...planOf(seed, index, 0), script, way, reloads: false },
    headers: { 'user-agent': browser.agent, ...(!isShy && { 'accept-language': 'ru' }) },
    path: `/o/bankrotstvo${region === 'none' ? '' : `/${region}`}${query}`,
    facts: { source, campaign, device: browser.device, region, returning: 'yes' },
    day,
    slot: wholeBelow(random, slots.length),
    // Afterwards the test is over, and everybody sees the control.
    returnsAfter: day + returnsAfter < visitDays ? returnsAfter : 0,
    again: false,
  }
}

function twice(one: Somebody, seed: number, index: number): Somebody[] {
  const plan: Plan = { ...one.plan, way: 'form', luck: { ...one.plan.luck, lead: 0 } }
  const first = { ...one, plan, day: Math.min(one.day, visitDays - 4), returnsAfter: 0 }
  const visitor = visitorId(seed, index, 'second')
  return [first, { ...first, visitor, day: first.day + 1 + (index % 3), again: true }]
}

const pick = <Item>(random: Random, items: readonly [Item, ...Item[]] | readonly Item[]): Item => {
  const item = items[wholeBelow(random, items.length)]
  if (item === undefined) throw new Error('There is nothing to pick from')
  return item
}

/** Everybody brings a cookie of an earlier visit, so that the seed decides who is shown what. */
function visitorId(seed: number, index: number, which: 'first' | 'second'): string {
  const digits = createHash('sha256').update(`${seed}/${index}/${which}`).digest('hex')
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5')
}
