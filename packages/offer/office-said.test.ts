import { expect, test } from 'vitest'

import { cutAtMarkers, filled } from './markers.ts'
import { officeMarkers, officeSaid, officeWords } from './office-said.ts'

const offer = {
  locale: 'ru' as const,
  hours: {
    timeZone: 'Europe/Moscow',
    days: [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '20:00' })),
    within: 15,
  },
}
const evening = Date.parse('2026-11-24T18:30:45+03:00')

/** As the block draws it. */
function drawn({ promise, times }: NonNullable<ReturnType<typeof officeSaid>>): string {
  const options = times.map(({ value, text }) => `<option value="${value}">${text}</option>`)
  return `<select>${options.join('')}</select><p>${promise}</p>`
}

test('a page drawn once says at any moment what a page drawn then would say', () => {
  const markers = officeMarkers(offer)
  const cut = markers && cutAtMarkers(drawn(markers))
  if (!cut) throw new Error('An offer with hours has places for what they say')
  for (const at of [evening, evening + 30 * 60_000, evening + 86_400_000]) {
    const said = officeSaid(offer, at)
    expect(filled(cut, officeWords(offer, at))).toBe(said && drawn(said))
  }
})

test('times begin with the next whole hour and go on with the next day', () => {
  const { times = [] } = officeSaid(offer, evening) ?? {}
  expect(times.slice(0, 3)).toEqual([
    { value: String(Date.parse('2026-11-24T19:00+03:00')), text: 'сегодня в 19:00' },
    { value: String(Date.parse('2026-11-25T09:00+03:00')), text: 'завтра в 9:00' },
    { value: String(Date.parse('2026-11-25T10:00+03:00')), text: 'завтра в 10:00' },
  ])
})

test('an offer without hours promises nothing', () => {
  expect(officeMarkers({ locale: 'ru' })).toBeUndefined()
  expect(officeWords({ locale: 'ru' }, evening)).toEqual({})
})
