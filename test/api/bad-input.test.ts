import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { everyTable } from './stored.ts'
import { goodEvents, goodLead } from './good.ts'
import { problemIn } from './problem.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

/** Asks, and expects that nothing of it is kept. */
async function refused(path: string, json: unknown): Promise<string> {
  const before = await everyTable(world)
  const answer = await world.ask({ path, json })
  expect(await everyTable(world)).toEqual(before)
  return problemIn(world, answer)
}

const zero = '00000000-0000-0000-0000-000000000000'
const hash = '0123456789abcdef0123456789abcdef'

type Events = ReturnType<typeof goodEvents>
const event = (more: object): { events: object[] } => ({
  events: [{ id: randomUUID(), at: 0, kind: 'answer', question: 'debt-size', answer: '300-500', ...more }],
})

test('what careful programs send is accepted', async () => {
  expect((await world.ask({ path: '/v1/events', json: goodEvents(world) })).status).toBe(202)
  expect((await world.ask({ path: '/v1/leads', json: goodLead(world) })).status).toBe(201)
})

test.each<[string, (good: Events) => object, string]>([
  ['no snapshot', ({ snapshot: _, ...rest }) => rest, '400 body-invalid, #/snapshot member-required'],
  ['a member nobody knows', (good) => ({ ...good, admin: true }), '400 body-invalid, #/admin member-unknown'],
  [
    'a visitor that is no id',
    (good) => ({ ...good, visitor: 'me' }),
    '400 body-invalid, #/visitor id-invalid',
  ],
  ['a visitor forgotten', (good) => ({ ...good, visitor: zero }), '400 body-invalid, #/visitor id-invalid'],
  ['no events', (good) => ({ ...good, events: [] }), '400 body-invalid, #/events items-too-few'],
  [
    'too many events',
    (good) => ({ ...good, events: Array.from({ length: 101 }, () => event({}).events[0]) }),
    '400 body-invalid, #/events items-too-many',
  ],
  ['a list as an event', (good) => ({ ...good, events: [[]] }), '400 body-invalid, #/events/0 type-wrong'],
  [
    'an unknown kind of event',
    (good) => ({ ...good, ...event({ kind: 'purchase' }) }),
    '400 body-invalid, #/events/0/kind value-unknown',
  ],
  [
    'an answer to no question',
    (good) => ({ ...good, events: [{ id: randomUUID(), at: 0, kind: 'answer', answer: 1 }] }),
    '400 body-invalid, #/events/0/question member-required',
  ],
  [
    'a time that never was',
    (good) => ({ ...good, ...event({ at: '2026-02-30T00:00:00Z' }) }),
    '400 body-invalid, #/events/0/at time-invalid',
  ],
  [
    'a negative duration',
    (good) => ({ ...good, ...event({ ms: -1 }) }),
    '400 body-invalid, #/events/0/ms number-too-small',
  ],
  [
    'an unknown question',
    (good) => ({ ...good, ...event({ question: 'age' }) }),
    '422 answers-rejected, #/events/0/question question-unknown',
  ],
  [
    'an unknown option',
    (good) => ({ ...good, ...event({ answer: 'billions' }) }),
    '422 answers-rejected, #/events/0/answer option-unknown',
  ],
  [
    'an answer of another shape',
    (good) => ({ ...good, ...event({ answer: { picked: ['300-500'] } }) }),
    '422 answers-rejected, #/events/0/answer answer-shape',
  ],
  [
    'a snapshot of another document',
    (good) => ({ ...good, snapshot: world.offer.snapshot }),
    '404 not-found, #/snapshot snapshot-unknown',
  ],
  [
    'an unknown snapshot',
    (good) => ({ ...good, snapshot: hash }),
    '404 not-found, #/snapshot snapshot-unknown',
  ],
  [
    'a firm that does not exist',
    (good) => ({ ...good, source: good.source.replace(/^[^-]+/, 'nobody22') }),
    '404 not-found, #/snapshot snapshot-unknown',
  ],
  [
    'a consent text as a source',
    (good) => ({ ...good, source: world.consent }),
    '404 not-found, #/snapshot snapshot-unknown',
  ],
  [
    'a question of a quiz under an offer',
    (good) => ({
      ...good,
      ...world.offer,
      ...event({}),
      form: undefined,
      variant: undefined,
      quizPath: undefined,
    }),
    '422 answers-rejected, #/events/0/question question-unknown',
  ],
])('events: %s', async (_what, spoil, expected) => {
  expect(await refused('/v1/events', spoil(goodEvents(world)))).toBe(expected)
})

type Lead = ReturnType<typeof goodLead>
const without = (key: string, { answers = {} }: Lead) =>
  Object.fromEntries(Object.entries(answers).filter(([given]) => given !== key))

test.each<[string, (good: Lead) => object, string]>([
  ['no consents', ({ consents: _, ...rest }) => rest, '400 body-invalid, #/consents member-required'],
  [
    'a consent that was never asked for',
    (good) => ({ ...good, consents: [] }),
    '422 lead-rejected, #/consents/0/granted consent-required',
  ],
  [
    'a consent withheld',
    (good) => ({ ...good, consents: good.consents.map((consent) => ({ ...consent, granted: false })) }),
    '422 lead-rejected, #/consents/0/granted consent-required',
  ],
  [
    'a consent to another text',
    (good) => ({ ...good, consents: good.consents.map((consent) => ({ ...consent, version: hash })) }),
    '422 lead-rejected, #/consents/0/version consent-outdated, #/consents/1/version consent-outdated',
  ],
  [
    'a consent said in words',
    (good) => ({ ...good, consents: good.consents.map((consent) => ({ ...consent, granted: 'yes' })) }),
    '400 body-invalid, #/consents/0/granted type-wrong, #/consents/1/granted type-wrong',
  ],
  [
    'one consent twice',
    (good) => ({ ...good, consents: [good.consents[0], good.consents[0]] }),
    '400 body-invalid, #/consents consent-repeated',
  ],
  [
    'no phone and no name',
    (good) => ({ ...good, contact: { name: ' ', phone: '' } }),
    '400 body-invalid, #/contact/name name-required, #/contact/phone phone-required',
  ],
  [
    'a phone of nobody',
    (good) => ({ ...good, contact: { ...good.contact, phone: '+7 111 111-11-11' } }),
    '400 body-invalid, #/contact/phone phone-invalid',
  ],
  [
    'a status for the pipeline',
    (good) => ({ ...good, status: 'contract' }),
    '400 body-invalid, #/status member-unknown',
  ],
  [
    'a question left out',
    (good) => ({ ...good, answers: without('lenders', good) }),
    '422 answers-rejected, #/answers/lenders answer-required',
  ],
  [
    'an unknown option',
    (good) => ({ ...good, answers: { ...good.answers, income: 'crime' } }),
    '422 answers-rejected, #/answers/income option-unknown',
  ],
  [
    'an answer to a question no question can have',
    (good) => ({ ...good, answers: { 'Not a key': 1 } }),
    '400 body-invalid, #/answers/Not%20a%20key key-invalid',
  ],
  [
    'answers where nothing was asked',
    (good) => ({
      ...good,
      source: world.offer.source,
      snapshot: world.offer.snapshot,
      answers: { income: 'none' },
    }),
    '422 answers-rejected, #/answers/income question-unknown',
  ],
  [
    'a snapshot of another document',
    (good) => ({ ...good, snapshot: world.offer.snapshot }),
    '404 not-found, #/snapshot snapshot-unknown',
  ],
])('a lead: %s', async (_what, spoil, expected) => {
  expect(await refused('/v1/leads', spoil(goodLead(world)))).toBe(expected)
})
