import { type ChosenTexts, rulesShown, wordsOf } from '@pulya/offer/fill'
import { addressSlot } from '@pulya/offer/markers'
import { officeWords } from '@pulya/offer/office-said'
import type { Circumstances } from '@pulya/offer/circumstances'

import type { Published } from './published.ts'
import type { Words } from './send-page.ts'
import { textsFor } from './texts-for.ts'

/** What one visitor reads in the slots of an offer. */
export interface Wording {
  words: Words
  /** The rules that spoke, by slot; `undefined` where the offer has no slots. */
  rules: Readonly<Record<string, string>> | undefined
}

interface ReadBy {
  variant: string
  circumstances: Circumstances
  /** Of this very page. */
  address: string
}

const minuteMs = 60_000
/** Addresses may say anything: this many visitors who read differently are remembered. */
const knownMax = 1000

const lastMinutes = new WeakMap<Published, { minute: number; known: Map<string, Wording> }>()

/** The same object for all who are alike in one minute: rules and office hours know no shorter time. */
export function wordingFor(published: Published, readBy: ReadBy): Wording {
  const { variant, circumstances, address } = readBy
  const { params, device, place, now } = circumstances
  const minute = Math.floor(now / minuteMs)
  const last = lastMinutes.get(published)
  const known = last?.minute === minute ? last.known : new Map<string, Wording>()
  if (known !== last?.known) lastMinutes.set(published, { minute, known })
  const key = JSON.stringify([variant, device, place, address, params])
  const before = known.get(key)
  if (before) return before
  if (known.size >= knownMax) known.clear()
  const wording = wordingOf(published, readBy)
  known.set(key, wording)
  return wording
}

function wordingOf({ snapshot }: Published, { variant, circumstances, address }: ReadBy): Wording {
  const texts: ChosenTexts = textsFor(snapshot, variant, circumstances)
  const office = snapshot.kind === 'offer' ? officeWords(snapshot.body, circumstances.now) : {}
  return {
    words: { ...wordsOf(texts), ...office, [addressSlot]: address },
    rules: Object.keys(texts).length > 0 ? rulesShown(texts) : undefined,
  }
}
