import { atom } from 'nanostores'

import { knownVisitor, ownCookie, visitorKey } from './known-visitor.ts'
import { store } from './storage.ts'
import { uuid } from './uuid.ts'

/** Who is looking: somebody new, until we know better. */
export const $visitor = atom(uuid())

/** Stores nothing. */
export function meetVisitor(): void {
  $visitor.set(knownVisitor() ?? $visitor.get())
}

/** Called with the first answer; looking alone leaves no trace. */
export function rememberVisitor(): void {
  if (ownCookie() !== $visitor.get()) store(visitorKey, $visitor.get())
}
