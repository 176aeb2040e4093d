import type { EventKind, Face } from '@pulya/contract/event'
import type { Given } from '@pulya/contract/given'

import { type Event, openOutbox, type Outbox } from './outbox.ts'
import { store, storedKeys } from './visit/storage.ts'
import { $submission } from './visit/submission.ts'
import { uuid } from './visit/uuid.ts'

/** Where events go and what they are about. */
export interface Line {
  api: string
  source: string
  snapshot: string
  visitor: string
  given: Given
  face: Face
}

/** So many walks of the past are waited for. */
const leftMax = 9

let own: Outbox

/** Starts sending; what earlier walks could not send goes too. */
export function openLine({ api, ...about }: Line): void {
  const all = `pulya:${about.source}:events:`
  const key = all + $submission.get()
  own = openOutbox(api, key, about)
  const left = storedKeys(all).filter((other) => other !== key)
  for (const other of left.splice(0, leftMax)) openOutbox(api, other)
  for (const other of left) store(other, null)
}

export function record(kind: EventKind, about: Partial<Event> = {}): void {
  own({ id: uuid(), kind, at: Date.now(), ...about })
}
