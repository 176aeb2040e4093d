import type { StoredEvent } from '../../../api/src/visits/event-fold.ts'
import type { Exposure } from '../../../api/src/visits/exposure-fold.ts'
import { factSet } from '../../../api/src/visits/fact-set.ts'
import type { Facts } from '../../../api/src/visits/facts.ts'
import { type Random, randomOf, wholeBelow } from '../random.ts'
import type { Compared } from './compared.ts'

/** Somebody of the last sixty days: what they were shown and what they did, in the shape in which it is stored. */
export interface MadeVisitor {
  exposure: Exposure
  events: StoredEvent[]
  /** When they left a contact. */
  leadAt: number | undefined
  luck: { qualified: number; contract: number; sum: number }
}

const shares = { program: 0.1, quiz: 0.2, form: 0.3, direct: 0.2, lead: 0.025 }
const goOn = 0.9
/** Five of each that is paid for. */
export const campaigns = ['yandex', 'vk', 'google', 'telegram', '2gis'].flatMap((source) =>
  Array.from({ length: 5 }, (_, number) => ({ source, campaign: `${source}-${number}` })),
)
const direct = { source: 'direct', campaign: 'none' }
const regions = ['none', 'kazan', 'samara', 'ekaterinburg'] as const
const devices = ['phone', 'phone', 'phone', 'computer', 'tablet'] as const

/** @param at When the page was sent to them, unix ms. */
export function makeVisitor(compared: Compared, seed: number, index: number, at: number): MadeVisitor {
  const random = randomOf('offline', seed, index)
  const visitor = idOf(at, seed, index)
  const audience = random() < shares.program ? 'bots' : 'people'
  const epoch = at < compared.changedAt ? 0 : 1
  const variant = random() < (epoch === 0 ? 1 / 2 : 1 / 3) ? 'A' : 'B'
  const exposure: Exposure = {
    experiment: compared.experiment,
    visitor,
    variant,
    epoch,
    audience,
    snapshot: compared.offer.hash,
    at,
    day: new Date(at).toISOString().slice(0, 10),
    facts: factSet(factsOf(random, at)),
    sent: true,
  }
  const walk = walkOf(compared, random, { visitor, audience, at })
  const leaves = audience === 'people' && random() < shares.lead
  const luck = { qualified: random(), contract: random(), sum: random() }
  return { exposure, events: walk.events, leadAt: leaves ? walk.last + 60_000 : undefined, luck }
}

function factsOf(random: Random, at: number): Facts {
  const there = new Date(at + 3 * 3_600_000)
  return {
    ...(random() < shares.direct ? direct : pick(random, campaigns)),
    device: pick(random, devices),
    region: pick(random, regions),
    hour: String(there.getUTCHours()).padStart(2, '0'),
    weekday: String(there.getUTCDay() || 7),
    returning: 'no',
  }
}

type Whose = Pick<StoredEvent, 'visitor' | 'audience' | 'at'>

/** The page, and for some the quiz behind it, question by question until they have had enough. */
function walkOf({ offer, quiz }: Compared, random: Random, { visitor, audience, at }: Whose) {
  const events: StoredEvent[] = []
  let last = at
  const happen = (kind: string, on: 'offer' | 'quiz', about: Partial<StoredEvent> = {}) => {
    last += 2000 + wholeBelow(random, 20_000)
    const id = idOf(last, events.length, Number.parseInt(visitor.slice(-8), 16))
    const { id: source, hash: snapshot } = on === 'offer' ? offer : quiz
    events.push({
      ...nothing,
      id,
      digest: id,
      visitor,
      audience,
      kind,
      source,
      snapshot,
      atClient: last,
      at: last,
      ...about,
    })
  }
  happen('page_view', 'offer')
  const luck = random()
  if (luck >= shares.quiz) {
    if (luck < shares.quiz + shares.form) {
      happen('form_view', 'offer')
      if (random() < 1 / 3) happen('form_focus', 'offer')
    }
    return { events, last }
  }
  const submission = idOf(at, 7, Number.parseInt(visitor.slice(-8), 16))
  const given = JSON.stringify({ params: {}, device: 'phone', day: new Date(at).toISOString().slice(0, 10) })
  const run = { submission, given, face: 'page' }
  happen('offer_cta', 'offer')
  happen('quiz_open', 'quiz', run)
  for (const [place, { key, options }] of quiz.questions.entries()) {
    happen('question_view', 'quiz', { ...run, question: key })
    if (random() >= goOn) return { events, last }
    if (place === 0) happen('quiz_start', 'quiz', run)
    const answer = options[wholeBelow(random, options.length)] ?? 1
    happen('answer', 'quiz', { ...run, question: key, payload: JSON.stringify(answer) })
  }
  happen('quiz_result', 'quiz', run)
  happen('form_view', 'quiz', run)
  return { events, last }
}

const nothing = {
  submission: null,
  question: null,
  payload: null,
  face: null,
  given: null,
  sign: null,
} as const

const pick = <Item>(random: Random, items: readonly Item[]): Item => {
  const item = items[wholeBelow(random, items.length)]
  if (item === undefined) throw new Error('There is nothing to pick from')
  return item
}

/** Ids begin with their time, as the product makes them, so that rows of one day stand together. */
function idOf(at: number, one: number, other: number): string {
  const time = at.toString(16).padStart(12, '0')
  const [first, second] = [hex(one, 3), hex(other, 12)]
  return `${time.slice(0, 8)}-${time.slice(8)}-7${first}-8000-${second}`
}

const hex = (number: number, digits: number) => number.toString(16).padStart(digits, '0').slice(-digits)
