import { type ChosenTexts, chosenTexts } from '@pulya/offer/fill'
import { type Circumstances, paramsFor } from '@pulya/offer/circumstances'
import { type Device, devices } from '@pulya/contract/device'
import type { OfferSnapshot } from '@pulya/offer/snapshot'
import type { Context as HonoContext } from 'hono'

import type { Context } from '../context.ts'
import { headOf, type RequestHead } from '../edge/request-head.ts'
import { deviceOf } from '../visits/device.ts'
import type { Snapshot } from './snapshots.ts'

/** What whoever sends this request is to read in the slots of a variant. */
export const textsFor = (snapshot: Snapshot, variant: string, circumstances: Circumstances): ChosenTexts =>
  snapshot.kind === 'offer' && (snapshot.body.texts ?? snapshot.body.places)
    ? chosenTexts(snapshot.body, variant, circumstances)
    : {}

/**
 * What their address says, the device, the clock and the place whose page it is. A form that is sent carries all of it but
 * the clock, which goes on.
 */
export const circumstancesOf = (
  { now }: Pick<Context, 'now'>,
  head: RequestHead,
  { kind, body }: Snapshot,
  place: string | undefined,
): Circumstances => ({
  params: kind === 'offer' && head.query ? paramsFor(body, new URLSearchParams(head.query)) : {},
  device: deviceOfRequest(head),
  now: now(),
  place,
})

/**
 * The visitor that the address of a preview describes: `?place=kazan&device=phone&at=2026-11-22T21:00Z&utm_content=mfc`.
 * What it leaves out is as it is here and now.
 */
export function describedVisitor(
  { now }: Pick<Context, 'now'>,
  c: HonoContext,
  offer: OfferSnapshot,
): Circumstances {
  const head = headOf(c)
  const at = Date.parse(c.req.query('at') ?? '')
  return {
    params: paramsFor(offer, new URLSearchParams(head.query)),
    device: devices.find((device) => device === c.req.query('device')) ?? deviceOfRequest(head),
    now: Number.isNaN(at) ? now() : at,
    place: c.req.query('place'),
  }
}

const deviceOfRequest = ({ headers }: RequestHead): Device => deviceOf(headers.get('user-agent') ?? '')
