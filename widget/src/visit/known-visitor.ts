import { stored } from './storage.ts'

export const visitorKey = 'pulya:visitor'
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The cookie of our own pages, or what an earlier visit left. */
export const knownVisitor = (): string | undefined =>
  [ownCookie(), stored(visitorKey)].find((candidate): candidate is string => id.test(candidate ?? ''))

export function ownCookie(): string | undefined {
  try {
    return /(?:^|; )pulya_visitor=([^;]*)/.exec(document.cookie)?.[1]
  } catch {
    return undefined
  }
}
