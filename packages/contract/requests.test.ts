import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { parseBody } from './body.ts'
import { eventsBody, leadBody } from './cases/bodies.ts'
import { casesOf } from './cases/cases.ts'
import { eventsRequest } from './event.ts'
import { leadRequest } from './lead.ts'
import { parseWith } from './schema-flaws.ts'

type Received = { value: unknown } | { flaws: unknown } | { flaw: unknown }

function lead(json: string): Received {
  const body = parseBody(new TextEncoder().encode(json))
  return 'value' in body ? parseWith(leadRequest, body.value) : body
}

function events(json: string): Received {
  const body = parseBody(new TextEncoder().encode(json))
  return 'value' in body ? parseWith(eventsRequest, body.value) : body
}

/** The body with the raw JSON put at one place: a pointer such as `/contact/name`. */
function mutated(body: object, pointer: string, json: string): string {
  const copy: unknown = structuredClone(body)
  const path = pointer.slice(1).split('/')
  const last = path.pop() ?? ''
  const holder = path.reduce<unknown>((inner, step) => Reflect.get(Object(inner), step), copy)
  Reflect.set(Object(holder), last, '<here>')
  return JSON.stringify(copy).replace('"<here>"', () => json)
}

/** The body with members added as text, so that `__proto__` stays a member; those of the same name give way. */
function merged(body: object, json: string): string {
  const added = json.slice(1, -1)
  const rest = Object.entries(body).filter(([member]) => !json.includes(`"${member}"`))
  return `${JSON.stringify(Object.fromEntries(rest)).slice(0, -1)},${added}}`
}

const places: Record<string, { lead: string[]; events: string[] }> = {
  'required-string': {
    lead: ['/source', '/snapshot', '/contact/name', '/contact/phone', '/consents/0/purpose'],
    events: ['/source', '/snapshot', '/events/0/kind', '/events/0/question'],
  },
  integer: { lead: [], events: ['/events/0/ms'] },
  'event-id': { lead: ['/id', '/visitor', '/submission'], events: ['/visitor', '/events/0/id'] },
  'client-time': { lead: ['/at'], events: ['/events/0/at', '/events/1/at'] },
}

const cases = casesOf('json', 'ingest.body')

describe.each(cases.filter(({ where }) => where in places))('$id $note in place of $where', (given) => {
  const at = places[given.where] ?? { lead: [], events: [] }

  test.each(at.lead.map((pointer) => [pointer]))('of a lead at %s', (pointer) => {
    expect('value' in lead(mutated(leadBody, pointer, given.input))).toBe(given.accepted)
  })

  test.each(at.events.map((pointer) => [pointer]))('of events at %s', (pointer) => {
    expect('value' in events(mutated(eventsBody, pointer, given.input))).toBe(given.accepted)
  })
})

test.each(cases.filter(({ where }) => where === 'merge-root'))('$id $note', ({ input }) => {
  expect(lead(merged(leadBody, input))).not.toHaveProperty('value')
  expect(events(merged(eventsBody, input))).not.toHaveProperty('value')
})

test.each(cases.filter(({ where }) => where === 'duplicate-key'))('$id $note', ({ input }) => {
  const [one, other] = JSON.parse(input)
  const twice = `{"page":${JSON.stringify(one)},"page":${JSON.stringify(other)}}`
  expect(lead(merged(leadBody, twice))).toEqual({ flaw: { code: 'member-repeated', pointer: '#/page' } })
})

test('a lead is taken cleaned', () => {
  const sent = {
    ...leadBody,
    contact: { name: ' Иван \u200b Петров', phone: '8 (916) 123-45-67 доб. 5', email: 'Ivan@Example.COM' },
  }
  expect(lead(JSON.stringify(sent))).toEqual({
    value: {
      ...leadBody,
      contact: { name: 'Иван Петров', phone: { e164: '+79161234567', ext: '5' }, email: 'Ivan@example.com' },
      at: Date.UTC(2026, 10, 20, 7),
    },
  })
})

test('every flaw of a lead comes with its place', () => {
  const sent = {
    ...leadBody,
    contact: { name: '', phone: '12', email: 'x', channel: 'fax' },
    answers: { Q: 1 },
    score: 9,
  }
  const { at: _at, ...withoutTime } = sent
  expect(lead(JSON.stringify(withoutTime))).toEqual({
    flaws: [
      { code: 'key-invalid', pointer: '#/answers/Q' },
      { code: 'name-required', pointer: '#/contact/name' },
      { code: 'phone-invalid', pointer: '#/contact/phone' },
      { code: 'email-invalid', pointer: '#/contact/email' },
      { code: 'channel-unknown', pointer: '#/contact/channel' },
      { code: 'member-required', pointer: '#/at' },
      { code: 'member-unknown', pointer: '#/score' },
    ],
  })
})

test('an optional e-mail left empty is no e-mail', () => {
  const sent = mutated(leadBody, '/contact/email', '""')
  expect(lead(sent)).toHaveProperty('value.contact.email', undefined)
})

test('one consent is not given twice', () => {
  const [consent] = leadBody.consents
  const sent = mutated(leadBody, '/consents', JSON.stringify([consent, { ...consent, granted: false }]))
  expect(lead(sent)).toEqual({ flaws: [{ code: 'consent-repeated', pointer: '#/consents' }] })
})

test('an endless page address loses its query, not the lead', () => {
  const sent = mutated(leadBody, '/page', JSON.stringify(`https://site.example.com/a?${'x'.repeat(3000)}`))
  expect(lead(sent)).toHaveProperty('value.page', 'https://site.example.com/a')
})

test('events are taken with their times in unix milliseconds', () => {
  expect(events(JSON.stringify(eventsBody))).toHaveProperty('value.events.1.at', Date.UTC(2026, 10, 20, 7))
})

test('an answer names its question', () => {
  const [answer] = eventsBody.events
  const nameless = { ...answer, question: undefined }
  const sent = { ...eventsBody, events: [nameless] }
  expect(events(JSON.stringify(sent))).toEqual({
    flaws: [{ code: 'member-required', pointer: '#/events/0/question' }],
  })
})

test('a request brings one to a hundred events', () => {
  const [first] = eventsBody.events
  const times = (count: number) =>
    JSON.stringify({ ...eventsBody, events: Array.from({ length: count }, () => first) })
  expect(events(times(100))).toHaveProperty('value')
  expect(events(times(101))).toEqual({ flaws: [{ code: 'items-too-many', limit: 100, pointer: '#/events' }] })
  expect(events(times(0))).toEqual({ flaws: [{ code: 'items-too-few', limit: 1, pointer: '#/events' }] })
})

test('an id is one id in whatever case it comes, and not a constant', () => {
  expect(lead(mutated(leadBody, '/id', '"0B5C8D2E-9D1C-4B6A-8C7E-2F1A3B4C5D6E"'))).toHaveProperty(
    'value.id',
    leadBody.id,
  )
  for (const digit of ['0', 'f', 'F']) {
    const constant = '########-####-####-####-############'.replaceAll('#', digit)
    expect(lead(mutated(leadBody, '/id', `"${constant}"`))).toEqual({
      flaws: [{ code: 'id-invalid', pointer: '#/id' }],
    })
  }
})

test('an answer goes three levels deep and no further', () => {
  expect(lead(mutated(leadBody, '/answers/debt', '{"a":[["x"]]}'))).toHaveProperty('value')
  expect(lead(mutated(leadBody, '/answers/debt', '{"a":[[["x"]]]}'))).toHaveProperty(
    'flaws.0.pointer',
    '#/answers/debt/a/0/0',
  )
})

test('an answer has a hundred parts and no more', () => {
  const numbers = (length: number) => Array.from({ length }, (_, at) => at)
  const list = (length: number) => mutated(leadBody, '/answers/debt', JSON.stringify(numbers(length)))
  const record = (length: number) => {
    const members = Object.fromEntries(numbers(length).map((at) => [`k${at}`, at]))
    return mutated(leadBody, '/answers/debt', JSON.stringify(members))
  }
  const flaws = [{ code: 'items-too-many', limit: 100, pointer: '#/answers/debt' }]
  expect(lead(list(100))).toHaveProperty('value')
  expect(lead(record(100))).toHaveProperty('value')
  expect(lead(list(101))).toEqual({ flaws })
  expect(lead(record(101))).toEqual({ flaws })
})

test('texts inside answers are cleaned and limited', () => {
  expect(lead(mutated(leadBody, '/answers/debt', '{"other":" a\\u202e  b "}'))).toHaveProperty(
    'value.answers.debt.other',
    'a b',
  )
  expect(lead(mutated(leadBody, '/answers/debt', JSON.stringify(['x'.repeat(5001)])))).toEqual({
    flaws: [{ code: 'text-too-long', limit: 5000, pointer: '#/answers/debt/0' }],
  })
})

test('any value gets a verdict, never an exception', () => {
  fc.assert(
    fc.property(
      fc.anything(),
      fc.constantFrom('id', 'answers', 'contact', 'consents', 'page', 'at'),
      (junk, member) => {
        expect(parseWith(leadRequest, junk)).toHaveProperty('flaws')
        expect(['value', 'flaws']).toContain(
          Object.keys(parseWith(leadRequest, { ...leadBody, [member]: junk }))[0],
        )
        expect(parseWith(eventsRequest, { ...eventsBody, events: [junk] })).toHaveProperty('flaws')
      },
    ),
  )
})
