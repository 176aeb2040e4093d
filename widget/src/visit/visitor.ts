import { atom } from 'nanostores'

import { store, stored } from './storage.ts'
import { uuid } from './uuid.ts'

const storageKey = 'pulya:visitor'
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const $visitor = atom('')

/** Who is looking: the cookie of our own pages, what an earlier visit left, or somebody new. Stores nothing. */
export function meetVisitor(): void {
  const known = [ownCookie(), stored(storageKey)].find((candidate) => candidate && id.test(candidate))
  $visitor.set(known ?? uuid())
}

/** Called with the first answer; looking alone leaves no trace. */
export function rememberVisitor(): void {
  if (ownCookie() !== $visitor.get()) store(storageKey, $visitor.get())
}

function ownCookie(): string | undefined {
  try {
    return /(?:^|; )pulya_visitor=([^;]*)/.exec(document.cookie)?.[1]
  } catch {
    return undefined
  }
}
