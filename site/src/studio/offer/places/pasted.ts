import { inLatin } from '@pulya/contract/in-latin'
import type { Place } from '@pulya/offer/place'

import { keyForPlace } from '../structure/places.ts'

const valueMax = 120
const nameMax = 80

/**
 * Cells copied out of a spreadsheet as rows of places: the first row names the values, the first column the places. Keys
 * are spelled after the names, and never one that is taken; cells are cut to what a value holds.
 */
export function placesPasted(text: string, taken: readonly Place[]): Place[] {
  const [head = [], ...rows] = cellsOf(text)
  const names = head.slice(1).map(valueName)
  const places: Place[] = []
  for (const [name = '', ...cells] of rows) {
    if (name === '') continue
    const values = names.flatMap((value, index) => {
      const cell = cells[index]?.slice(0, valueMax).trim()
      return value && cell ? [[value, cell] as const] : []
    })
    const key = keyOf(name, [...taken, ...places])
    places.push({ key, name: name.slice(0, nameMax), values: Object.fromEntries(values) })
  }
  return places
}

/** As texts ask for it: `In city` becomes `in-city`. Empty when nothing of it can be written so. */
export const valueName = (title: string): string => inLatin(title, 30).replace(/^[^a-z]+/, '')

function keyOf(name: string, taken: readonly Place[]): string {
  const key = inLatin(name, 40)
  const isFree = key !== '' && key !== 'thanks' && taken.every((place) => place.key !== key)
  return isFree ? key : keyForPlace(taken)
}

/** Tabs between cells, as spreadsheets copy them; semicolons or commas where there are no tabs. */
function cellsOf(text: string): string[][] {
  const rows = text.split(/\r?\n/).filter((row) => row.trim() !== '')
  const between = ['\t', ';', ','].find((mark) => rows[0]?.includes(mark)) ?? '\t'
  return rows.map((row) => row.split(between).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')))
}
