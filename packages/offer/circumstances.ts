import type { Device } from '@pulya/contract/device'
import { keptParams } from '@pulya/contract/given'
import { isOpen, type OfficeHours } from '@pulya/contract/office-hours'
import { wallClock } from '@pulya/contract/wall-clock'

import { clickIds } from './ad-system.ts'
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
  if (when.office && (!hours || isOpen(hours, now) !== (when.office === 'open'))) return false
  if (when.hour && (!hours || !isWithin(when.hour, wallClock(hours.timeZone, now).time))) return false
  return !when.place || (place !== undefined && when.place.includes(place))
}

/** Of an address, what rules ask about: the first of equal names, one line each, so that a flood of others hides nothing. */
export function paramsFor(
  { texts = [] }: { texts?: readonly TextRule[] },
  query: URLSearchParams,
): Record<string, string> {
  const asked = texts.flatMap(({ when }) => [
    ...(when.param ? [when.param.name] : []),
    ...(when.click ? clickIds[when.click] : []),
  ])
  const said = [...new Set(asked)].flatMap((name) => {
    const value = query.get(name)
    return value === null ? [] : [keptParams({ [name]: value })]
  })
  return Object.assign({}, ...said)
}

function isOneOf(values: readonly string[], value: string | undefined): boolean {
  const said = value?.toLowerCase()
  return said !== undefined && values.some((one) => one.toLowerCase() === said)
}

function isWithin({ from, to }: { from: number; to: number }, time: string): boolean {
  const hour = Number(time.slice(0, 2))
  return from < to ? from <= hour && hour < to : from <= hour || hour < to
}
