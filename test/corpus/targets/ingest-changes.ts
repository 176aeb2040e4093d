import { json, jsonBytes } from '../value.ts'
import type { Change } from './ingest-mutate.ts'

/** The places of a body that the cases name. The first of each takes whatever may be taken there. */
export const changesAt = (where: string): readonly Change[] => changes[where] ?? []

const ofLead = (member: string): Change => ({
  lead: (good, value) => jsonBytes({ ...good, [member]: value }),
})
const ofContact = (member: string): Change => ({
  lead: (good, value) => jsonBytes({ ...good, contact: { ...good.contact, [member]: value } }),
})
const ofEvents = (member: string): Change => ({
  events: (good, value) => jsonBytes({ ...good, [member]: value }),
})
const ofEvent = (member: string): Change => ({
  events: ({ events: [first, ...others], ...good }, value) =>
    jsonBytes({ ...good, events: [{ ...first, [member]: value }, ...others] }),
})

const withMembers = (good: unknown, members: string): Uint8Array => {
  const whole = jsonBytes(good).toString()
  return json(members.trim() === '' ? whole : `${whole.slice(0, -1)},${members}}`)
}

/** The members of the input, an object. */
const merged = (good: unknown, value: Uint8Array): Uint8Array =>
  withMembers(good, String(Buffer.from(value)).trim().slice(1, -1))

/** The names in the cases stand for whatever a server keeps to itself: here, what ours does. */
const owned = '"audience":"people","status":"contract","segment":"hot","score":9,"variant":"B","createdAt":0'

/** The input is a list of names, each to be given a member of its own. */
const named = (good: unknown, value: Uint8Array): Uint8Array => {
  const names = String(Buffer.from(value)).trim().slice(1, -1)
  return withMembers(
    good,
    names
      .split(',')
      .map((name) => `${name}:1`)
      .join(','),
  )
}

/** A member that is known, twice the same. */
const repeated = (good: { visitor: string }): Uint8Array => withMembers(good, `"visitor":"${good.visitor}"`)

const changes: Record<string, readonly Change[]> = {
  'required-string': [
    ofContact('name'),
    ofContact('phone'),
    ofLead('source'),
    ofLead('visitor'),
    ofEvents('source'),
    ofEvents('visitor'),
    ofEvent('kind'),
    ofEvent('question'),
  ],
  integer: [ofEvent('ms')],
  'event-id': [ofEvent('id'), ofLead('id')],
  'client-time': [ofLead('at'), ofEvent('at')],
  'merge-root': [
    { events: merged },
    { lead: merged },
    { events: (good) => withMembers(good, owned) },
    { lead: (good) => withMembers(good, owned) },
  ],
  'duplicate-key': [{ events: named }, { lead: named }, { events: repeated }, { lead: repeated }],
}
