import { Problem } from '@pulya/contract/problem'

import { isSealed, sealOf } from './seal.ts'

/** Longest life of a preview link. */
export const previewDaysMax = 30

const purpose = 'preview link'
const shape = /^(?<id>[a-z2-9]{4,12}-[a-z2-9]{4,12})\.(?<until>[0-9a-z]{1,9})\.(?<seal>[A-Za-z0-9_-]{22})$/

export interface PreviewLink {
  id: string
  /** Unix ms, of a whole second. */
  until: number
}

/** What opens a draft to people outside, and nobody can make or prolong: its id, until when, and a seal. */
export function previewToken(secret: string, { id, until }: PreviewLink): string {
  const told = `${id}.${Math.floor(until / 1000).toString(36)}`
  return `${told}.${sealOf(secret, purpose, told)}`
}

/** What a token claims, before anybody believes it: by its id the secret is found. */
export function claimed(token: string): PreviewLink | undefined {
  const { id, until } = shape.exec(token)?.groups ?? {}
  return id === undefined || until === undefined
    ? undefined
    : { id, until: Number.parseInt(until, 36) * 1000 }
}

/** @throws `not-found` for what we have not signed, `link-expired` for what we signed too long ago. */
export function requireSigned(secret: string, token: string, now: number): void {
  const at = token.lastIndexOf('.')
  if (!isSealed(secret, purpose, token.slice(0, at), token.slice(at + 1))) throw new Problem('not-found')
  if ((claimed(token)?.until ?? 0) < now) throw new Problem('link-expired')
}
