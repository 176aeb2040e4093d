import { type ChosenTexts, chosenTexts } from '@pulya/offer/fill'
import { paramsFor } from '@pulya/offer/circumstances'
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
    params: paramsFor(snapshot.body, new URL(c.req.url).searchParams),
    device: deviceOf(c.req.header('user-agent') ?? ''),
    now: now(),
    place: c.req.param('place'),
  })
}
