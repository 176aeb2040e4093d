import { oncePer } from './once-per.ts'
import type { Place } from './place.ts'

/** `{city|вашем городе}`: a value of the place, or the words after the bar where no place is given. */
const value = /\{([a-z][a-z0-9-]{0,29})(?:\|([^{}]*))?\}/g

/** Names that at least one place has a value for; any other braces in a text are only braces. */
export const valueNames = (places: readonly Place[] = nowhere): ReadonlySet<string> => namesOf(places)

const nowhere: readonly Place[] = []

const namesOf = oncePer(
  (places: readonly Place[]) => new Set(places.flatMap(({ values }) => Object.keys(values))),
)

/** What a text asks of places: whether anything, what no place has, and what says nothing where no place is given. */
export function namesIn(
  text: string,
  names: ReadonlySet<string>,
): { varies: boolean; unknown: string[]; without: string[] } {
  const asked = [...text.matchAll(value)].map(([, name = '', other = '']) => ({ name, other }))
  const known = asked.filter(({ name }) => names.has(name))
  return {
    varies: known.length > 0,
    unknown: asked.filter((one) => !known.includes(one)).map(({ name }) => name),
    without: known.filter(({ other }) => other.trim() === '').map(({ name }) => name),
  }
}

/** In one pass: braces inside a value are text. */
export const inPlace = (text: string, place: Place | undefined, names: ReadonlySet<string>): string =>
  text.replace(value, (whole, name: string, other: string = '') => {
    if (!names.has(name)) return whole
    return (place && Object.hasOwn(place.values, name) && place.values[name]) || other
  })
