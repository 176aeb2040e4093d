import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { isOpen, type OfficeHours } from './office-hours.ts'
import { officePromise, timePromise, timesToCall } from './office-promise.ts'

const hours: OfficeHours = {
  timeZone: 'Europe/Moscow',
  days: [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '20:00' })),
  within: 15,
}
const ru = (at: string) => ({ at: Date.parse(at), locale: 'ru', promised: 'call' }) as const
const en = (at: string) => ({ at: Date.parse(at), locale: 'en', promised: 'answer' }) as const

describe('a promise that is true when it is read:', () => {
  test.each([
    ['at noon', '2026-11-23T12:00+03:00', 'Перезвоним в течение 15 минут'],
    ['with just enough time left', '2026-11-23T19:44+03:00', 'Перезвоним в течение 15 минут'],
    ['with too little of it', '2026-11-23T19:45+03:00', 'Перезвоним завтра с 9:00 (Москва)'],
    ['before work', '2026-11-23T07:00+03:00', 'Перезвоним сегодня с 9:00 (Москва)'],
    ['at night', '2026-11-23T23:59+03:00', 'Перезвоним завтра с 9:00 (Москва)'],
    ['a minute later', '2026-11-24T00:00+03:00', 'Перезвоним сегодня с 9:00 (Москва)'],
    ['on Saturday', '2026-11-28T12:00+03:00', 'Перезвоним в понедельник, 30 ноября, с 9:00 (Москва)'],
  ])('%s', (_what, at, promise) => {
    expect(officePromise(hours, ru(at))).toBe(promise)
  })

  test('in English, of an answer', () => {
    expect(officePromise(hours, en('2026-11-23T12:00+03:00'))).toBe('We will answer within 15 minutes')
    expect(officePromise(hours, en('2026-11-28T12:00+03:00'))).toBe(
      'We will answer on Monday, 30 November from 9:00 (Moscow Time)',
    )
  })

  test.each([
    [1, '1 минуты'],
    [11, '11 минут'],
    [21, '21 минуты'],
    [60, '60 минут'],
  ])('%d is declined', (within, minutes) => {
    expect(officePromise({ ...hours, within }, ru('2026-11-23T12:00+03:00'))).toBe(
      `Перезвоним в течение ${minutes}`,
    )
  })

  test('of the time that was asked for', () => {
    const tuesday = Date.parse('2026-11-24T10:00+03:00')
    expect(timePromise(hours, tuesday, ru('2026-11-23T21:00+03:00'))).toBe(
      'Перезвоним завтра в 10:00 (Москва)',
    )
  })
})

describe('times to ask a call for', () => {
  const clock = (at: string, count: number, of = hours) =>
    timesToCall(of, Date.parse(at), count).map((time) =>
      new Date(time + 3 * 3_600_000).toISOString().slice(5, 16),
    )

  test('are the whole hours that are left today, then those of the next working day', () => {
    expect(clock('2026-11-27T17:20+03:00', 4)).toEqual([
      '11-27T18:00',
      '11-27T19:00',
      '11-30T09:00',
      '11-30T10:00',
    ])
  })

  test('start with the opening, on the hour or not', () => {
    const half = { ...hours, days: [{ day: 1, from: '09:30', to: '11:00' }] }
    expect(clock('2026-11-23T03:00+03:00', 3, half)).toEqual(['11-23T09:30', '11-23T10:00', '11-30T09:30'])
  })

  test('are in office hours, to come, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-01-01') }), (at) => {
        const times = timesToCall(hours, at, 12)
        expect(times).toHaveLength(12)
        expect(times.every((time) => isOpen(hours, time))).toBe(true)
        expect(
          [at - 1, ...times].every((time, index, all) => index === 0 || time > (all[index - 1] ?? 0)),
        ).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
