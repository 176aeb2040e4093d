import { askedFields } from '@pulya/blocks/asked-fields'
import { isOpen } from '@pulya/contract/office-hours'
import { officePromise, timePromise } from '@pulya/contract/office-promise'

import { markerOf } from './markers.ts'
import type { OfferSnapshot } from './snapshot.ts'

const slot = '.thanks.promise'

/** Where the promise goes into a page of thanks that is drawn once. */
export const thanksMarker = ({ hours }: Pick<OfferSnapshot, 'hours'>): string | undefined =>
  hours && markerOf(slot)

type Thanking = Pick<OfferSnapshot, 'hours' | 'locale' | 'blocks'>

/**
 * By slot, what the page of thanks promises at a moment of unix ms.
 *
 * @param wanted When this visitor asked to be called, if they chose a time: as the address says it, so it counts only
 *   while it is a time to come at which somebody calls.
 */
export function thanksWords(offer: Thanking, at: number, wanted: number): Record<string, string> {
  const { hours, locale } = offer
  if (!hours) return {}
  const chosen = wanted > at && wanted < at + daysMax * dayMs && isOpen(hours, wanted)
  return {
    [slot]: chosen
      ? timePromise(hours, wanted, { at, locale, promised: 'call' })
      : officePromise(hours, { at, locale, promised: promisedBy(offer) }),
  }
}

const dayMs = 86_400_000
const daysMax = 60

/** A call where every form leaves a phone and offers no other way. */
function promisedBy({ blocks }: Pick<OfferSnapshot, 'blocks'>): 'call' | 'answer' {
  const calls = blocks.every(
    (block) =>
      !('consents' in block) ||
      (askedFields(block).some(({ name, required }) => name === 'phone' && required) &&
        !('channels' in block && block.channels?.some((channel) => channel !== 'call'))),
  )
  return calls ? 'call' : 'answer'
}
