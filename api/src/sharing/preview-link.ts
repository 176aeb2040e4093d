import { createHmac, timingSafeEqual } from 'node:crypto'

import { Problem } from '@pulya/contract/problem'

/** Longest life of a preview link. */
export const previewDaysMax = 30

const sealBytes = 16
const shape = /^(?<id>[a-z2-9]{4,12}-[a-z2-9]{4,12})\.(?<until>[0-9a-z]{1,9})\.(?<seal>[A-Za-z0-9_-]{22})$/

export interface PreviewLink {
  id: string
  /** Unix ms, of a whole second. */
  until: number
}

/** What opens a draft to people outside, and nobody can make or prolong: its id, until when, and a seal. */
export function previewToken(secret: string, { id, until }: PreviewLink): string {
  const told = `${id}.${Math.floor(until / 1000).toString(36)}`
  return `${told}.${sealOf(secret, told).toString('base64url')}`
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
  const seal = Buffer.from(token.slice(at + 1), 'base64url')
  const right = sealOf(secret, token.slice(0, at))
  if (seal.length !== sealBytes || !timingSafeEqual(seal, right)) throw new Problem('not-found')
  if ((claimed(token)?.until ?? 0) < now) throw new Problem('link-expired')
}

const sealOf = (secret: string, told: string): Buffer =>
  createHmac('sha256', secret).update('preview link\n').update(told).digest().subarray(0, sealBytes)
