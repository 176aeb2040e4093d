import type { Locale } from '@pulya/contract/locale'

type Named = readonly [zone: string, name: string]

const known = new Map<Locale, readonly Named[]>()

/**
 * Time zones by the names people know them by and how far they are from Greenwich now, in the order of the alphabet:
 * `['Europe/Moscow', 'Москва, GMT+3']`. There are four hundred: they are named once for each locale.
 */
export function zoneNames(locale: Locale): readonly Named[] {
  const before = known.get(locale)
  if (before) return before
  const named = Intl.supportedValuesOf('timeZone').map((zone): Named => [zone, nameOf(locale, zone)])
  const times = Map.groupBy(named, ([, name]) => name)
  const told = named
    .map(([zone, name]): Named => [zone, times.get(name)?.length === 1 ? name : `${name} · ${zone}`])
    .toSorted(([, one], [, other]) => one.localeCompare(other, locale))
  known.set(locale, told)
  return told
}

function nameOf(locale: Locale, zone: string): string {
  // In English the identifier is the city; elsewhere it is what is left where a place has no name. Browsers know fewer
  // cities than the server: there the name of the time says where it is, «Москва, стандартное время».
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
  const [time = ''] = said(locale, zone, 'longGeneric').split(',')
  const named = [said(locale, zone, 'shortGeneric'), time].find(
    (place) => place !== city && !place.startsWith('GMT'),
  )
  return `${locale === 'en' ? city : (named ?? city)}, ${said(locale, zone, 'shortOffset')}`
}

function said(
  locale: Locale,
  timeZone: string,
  timeZoneName: 'longGeneric' | 'shortGeneric' | 'shortOffset',
): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName }).formatToParts()
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}
