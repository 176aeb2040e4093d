import type { Device } from '@pulya/contract/device'
import { keptParams } from '@pulya/contract/given'
import { isOpen, type OfficeHours } from '@pulya/contract/office-hours'
import { wallClock } from '@pulya/contract/wall-clock'

import { clickIds } from './ad-system.ts'
import { oncePer } from './once-per.ts'
import type { TextRule } from './text-rule.ts'

/** What is known of a visitor when the page is sent. Nothing of it is ever shown: it only chooses among the author's words. */
export interface Circumstances {
  /** Of the address, by name. */
  params: Readonly<Record<string, string>>
  device: Device
  /** Unix ms. */
  now: number
  /** Key of the row whose page this is. */
  place?: string | undefined
}

/** Whether everything a rule names holds. Without office hours no clock is known, and nothing about time holds. */
export function holds(
  when: TextRule['when'],
  { params, device, now, place }: Circumstances,
  hours: OfficeHours | undefined,
): boolean {
  if (when.param && !isOneOf(when.param.is, params[when.param.name])) return false
  if (when.click && !clickIds[when.click].some((name) => params[name])) return false
  if (when.device && when.device !== device) return false
  if (when.office && (!hours || clockOf(hours, now).isOpen !== (when.office === 'open'))) return false
  if (when.hour && (!hours || !isWithin(when.hour, clockOf(hours, now).hour))) return false
  return !when.place || (place !== undefined && when.place.includes(place))
}

/** Of an address, what rules ask about: the first of equal names, one line each, so that a flood of others hides nothing. */
export function paramsFor(
  { texts = nothing }: { texts?: readonly TextRule[] },
  query: URLSearchParams,
): Record<string, string> {
  if (query.size === 0) return {}
  const said = namesAsked(texts).flatMap((name) => {
    const value = query.get(name)
    return value === null ? [] : [keptParams({ [name]: value })]
  })
  return Object.assign({}, ...said)
}

const nothing: readonly TextRule[] = []

const namesAsked = oncePer((texts: readonly TextRule[]): string[] => {
  const asked = texts.flatMap(({ when }) => [
    ...(when.param ? [when.param.name] : []),
    ...(when.click ? clickIds[when.click] : []),
  ])
  return [...new Set(asked)]
})

function isOneOf(values: readonly string[], value: string | undefined): boolean {
  const said = value?.toLowerCase()
  return said !== undefined && values.some((one) => one.toLowerCase() === said)
}

const isWithin = ({ from, to }: { from: number; to: number }, hour: number): boolean =>
  from < to ? from <= hour && hour < to : from <= hour || hour < to

const minuteMs = 60_000

/** Hours begin and end with a minute, and asking the calendar takes longer than sending a page: once a minute will do. */
function clockOf(hours: OfficeHours, now: number): { isOpen: boolean; hour: number } {
  const last = lastClock(hours)
  const minute = Math.floor(now / minuteMs)
  if (last.minute !== minute) {
    const hour = Number(wallClock(hours.timeZone, now).time.slice(0, 2))
    Object.assign(last, { minute, isOpen: isOpen(hours, now), hour })
  }
  return last
}

const lastClock = oncePer((_hours: OfficeHours) => ({ minute: Number.NaN, isOpen: false, hour: 0 }))
