import { Buffer } from 'node:buffer'
import { randomUUID } from 'node:crypto'

import { type CutPage, cutAtMarkers } from '@pulya/offer/markers'

import { type Bytes, copyOf } from './bytes.ts'
import { pagePolicy } from './page-policy.ts'
import type { Rendering } from './rendering-rows.ts'

/** One face of a published page: ready to be sent, or cut where the words of one visitor come in. */
export type Page = WholePage | SlottedPage

interface WholePage {
  policy: string
  bytes: Bytes
}

export interface SlottedPage {
  policy: string
  cut: CutPage
  /** Of this page in memory and of no other, drawn before it or after it. */
  id: string
}

export function pageOf({ html, gzip, brotli }: Rendering): Page {
  const policy = pagePolicy(html)
  const cut = cutAtMarkers(html)
  if (cut) return { policy, cut, id: randomUUID() }
  const bytes = {
    identity: copyOf(Buffer.from(html)),
    gzip: copyOf(new Uint8Array(gzip)),
    br: copyOf(new Uint8Array(brotli)),
  }
  return { policy, bytes }
}
