import { type ChosenTexts, chosenTexts } from '@pulya/offer/fill'
import { type Circumstances, paramsFor } from '@pulya/offer/circumstances'
import { type Device, devices } from '@pulya/contract/device'
import type { OfferSnapshot } from '@pulya/offer/snapshot'
import type { Context as HonoContext } from 'hono'

import type { Context } from '../context.ts'
import { deviceOf } from '../visits/device.ts'
import type { Snapshot } from './snapshots.ts'

/**
 * What whoever sends this request is to read in the slots of a variant: by what their address says, the device, the clock
 * and the place whose page it is. A form that is sent carries all of it but the clock, which goes on.
 */
export function textsFor(
  { now }: Pick<Context, 'now'>,
  c: HonoContext,
  snapshot: Snapshot,
  variant: string,
): ChosenTexts {
  if (snapshot.kind !== 'offer' || !(snapshot.body.texts ?? snapshot.body.places)) return {}
  return chosenTexts(snapshot.body, variant, {
    params: paramsFor(snapshot.body, queryOf(c)),
    device: deviceOfRequest(c),
    now: now(),
    place: c.req.param('place'),
  })
}

/**
 * The visitor that the address of a preview describes: `?place=kazan&device=phone&at=2026-11-22T21:00Z&utm_content=mfc`.
 * What it leaves out is as it is here and now.
 */
export function describedVisitor(
  { now }: Pick<Context, 'now'>,
  c: HonoContext,
  offer: OfferSnapshot,
): Circumstances {
  const at = Date.parse(c.req.query('at') ?? '')
  return {
    params: paramsFor(offer, queryOf(c)),
    device: devices.find((device) => device === c.req.query('device')) ?? deviceOfRequest(c),
    now: Number.isNaN(at) ? now() : at,
    place: c.req.query('place'),
  }
}

const queryOf = (c: HonoContext): URLSearchParams => new URLSearchParams(/\?.*/s.exec(c.req.url)?.[0])

const deviceOfRequest = (c: HonoContext): Device => deviceOf(c.req.header('user-agent') ?? '')
