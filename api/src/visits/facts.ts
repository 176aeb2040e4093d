import type { Given } from '@pulya/contract/given'
import { wallClock } from '@pulya/contract/wall-clock'

import type { Heard } from '../edge/request-head.ts'
import { campaignName } from '../counting/campaign-name.ts'
import { deviceOf } from './device.ts'
import { isUntracked } from './visitor.ts'

/** What is known of a visitor before they are shown anything, so that nothing shown can have changed it. */
export interface Facts {
  /** What the link said, else the site that led here, else `direct`; `unknown` on somebody's site. */
  source: string
  /** `none` where the link named none. */
  campaign: string
  device: string
  /** Key of the place the page is for; `none`. */
  region: string
  /** By the clock of the firm: `00` to `23`, and `1` for Monday to `7`. */
  hour: string
  weekday: string
  /** Whether the visitor came with our cookie; `unknown` of those who are not to be known. */
  returning: 'yes' | 'no' | 'unknown'
}

interface Opened {
  headers: Heard
  /** With its query, or that alone. */
  url: string
  place: string | undefined
  returning: boolean
  timeZone: string
  at: number
}

/** Of a page of ours that is asked for. */
export function factsOf({ headers, url, place, returning, timeZone, at }: Opened): Facts {
  const query = /\?.*/s.exec(url)?.[0]
  const params = query === undefined ? undefined : new URLSearchParams(query)
  return {
    source: named(params?.get('utm_source')) ?? siteBefore(headers) ?? 'direct',
    campaign: named(params?.get('utm_campaign')) ?? 'none',
    device: deviceOf(headers.get('user-agent') ?? ''),
    region: place ?? 'none',
    ...clockIn(timeZone, at),
    returning: isUntracked(headers) ? 'unknown' : returning ? 'yes' : 'no',
  }
}

/** Of a quiz on somebody's site, by what the page there tells of itself. */
export function factsGiven({ params, device }: Given, timeZone: string, at: number): Facts {
  return {
    source: named(params['utm_source']) ?? 'unknown',
    campaign: named(params['utm_campaign']) ?? 'none',
    device,
    region: 'none',
    ...clockIn(timeZone, at),
    returning: 'unknown',
  }
}

/** Of whoever tells only of what came after a showing that was lost. */
export const factsUntold = (timeZone: string, at: number): Facts => ({
  source: 'unknown',
  campaign: 'none',
  device: 'unknown',
  region: 'none',
  ...clockIn(timeZone, at),
  returning: 'unknown',
})

const named = (said: string | null | undefined) => (said ? campaignName(said) || undefined : undefined)

/** The host a link led from, without `www.`; pages of our own lead nobody here who was not here. */
function siteBefore(headers: Heard): string | undefined {
  const referrer = headers.get('referer')
  if (!referrer || !URL.canParse(referrer)) return undefined
  const { protocol, host, hostname } = new URL(referrer)
  if (!/^https?:$/.test(protocol) || host === headers.get('host')) return undefined
  return campaignName(hostname.replace(/^www\./, '')) || undefined
}

type Clock = Pick<Facts, 'hour' | 'weekday'>

const minuteMs = 60_000
const lastMinutes = new Map<string, { minute: number; clock: Clock }>()

/** Kept for the minute: a crowd comes in the same one. */
function clockIn(timeZone: string, at: number): Clock {
  const minute = Math.floor(at / minuteMs)
  const last = lastMinutes.get(timeZone)
  if (last?.minute === minute) return last.clock
  const { date, time } = wallClock(timeZone, at)
  const clock = { hour: time.slice(0, 2), weekday: String(new Date(date).getUTCDay() || 7) }
  lastMinutes.set(timeZone, { minute, clock })
  return clock
}
