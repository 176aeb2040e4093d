import type { Device } from '@pulya/contract/device'
import { timesOfClock } from '@pulya/contract/wall-clock'
import { clickIds } from '@pulya/offer/ad-system'
import type { OfferDocument } from '@pulya/offer/document'
import type { TextRule } from '@pulya/offer/text-rule'

/** The visitor as whom the offer is looked at; empty is whoever looks, here and now. */
export interface SeenBy {
  /** As in an address: `utm_content=mfc&yclid=1`. */
  params: string
  device: Device | ''
  /** Key. */
  place: string
  /** By the clock of whoever looks: `2026-11-22T21:30`. */
  at: string
}

export const anybody: SeenBy = { params: '', device: '', place: '', at: '' }

/** What the preview is asked for. */
export function previewQuery(variant: string, { params, device, place, at }: SeenBy): string {
  const query = new URLSearchParams(params.replace(/^[?\s]+|\s+$/g, ''))
  const moment = at ? new Date(at) : undefined
  const known = {
    variant,
    device,
    place,
    at: moment && !Number.isNaN(moment.getTime()) ? moment.toISOString() : '',
  }
  for (const [name, value] of Object.entries(known)) {
    if (value) query.set(name, value)
    else query.delete(name)
  }
  return query.toString()
}

/** Somebody to whom this rule speaks, unless one before it does. */
export function seenByRule({ when }: TextRule, { hours }: OfferDocument, now: Date): SeenBy {
  const params = new URLSearchParams()
  if (when.param) params.set(when.param.name, when.param.is[0] ?? '')
  const [click] = when.click ? clickIds[when.click] : []
  if (click) params.set(click, '1')
  return {
    params: params.toString(),
    device: when.device ?? '',
    place: when.place?.[0] ?? '',
    at: hours ? momentFor(when, hours, now) : '',
  }
}

/** When what a rule says of time holds: at its hour, or when a working day begins or ends. */
function momentFor(when: TextRule['when'], hours: NonNullable<OfferDocument['hours']>, now: Date): string {
  if (!when.hour && !when.office) return ''
  const [first] = hours.days
  const clock = when.hour
    ? `${String(when.hour.from).padStart(2, '0')}:00`
    : when.office === 'open'
      ? first?.from
      : first?.to
  const date = nextWeekday(first?.day ?? 1, now)
  const { first: moment } = timesOfClock(hours.timeZone, date, clock ?? '12:00')
  return asLocal(new Date(moment))
}

const dayMs = 86_400_000

/** The next such day of the week, 1 is Monday, in UTC; not today, whose hours may be over. */
function nextWeekday(day: number, now: Date): string {
  const ahead = ((day - now.getUTCDay() + 6) % 7) + 1
  return new Date(now.getTime() + ahead * dayMs).toISOString().slice(0, 10)
}

/** As an input of date and time shows it. */
const asLocal = (moment: Date): string =>
  new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
