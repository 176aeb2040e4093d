import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { isOpen, nextOpening, type OfficeHours, officeHours } from './office-hours.ts'

const everyDay = (from: string, to: string) => [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from, to }))
const hours = (change: Partial<OfficeHours> = {}): OfficeHours => ({
  timeZone: 'Europe/Moscow',
  days: [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '20:00' })),
  within: 15,
  ...change,
})
const weekdays = hours()
const nights = hours({ days: [{ day: 5, from: '22:00', to: '02:00' }] })
const london = hours({ timeZone: 'Europe/London', days: everyDay('01:30', '05:00') })
const bigNight = hours({ days: everyDay('20:00', '04:00'), closed: ['2026-12-31'] })
const roundTheClock = hours({ days: everyDay('00:00', '00:00') })

describe('whether somebody answers:', () => {
  test.each([
    ['a Monday morning', weekdays, '2026-11-23T09:00+03:00', true],
    ['a minute before', weekdays, '2026-11-23T08:59+03:00', false],
    ['the last minute', weekdays, '2026-11-23T19:59+03:00', true],
    ['the closing itself', weekdays, '2026-11-23T20:00+03:00', false],
    ['a day off', weekdays, '2026-11-22T12:00+03:00', false],
    [
      'a Monday of the firm that is a Sunday in Greenwich',
      hours({ timeZone: 'Asia/Vladivostok' }),
      '2026-11-22T23:30Z',
      true,
    ],
    ['a holiday', hours({ closed: ['2026-11-23'] }), '2026-11-23T12:00+03:00', false],
    ['a night after its day', nights, '2026-11-28T01:59+03:00', true],
    ['the end of a night', nights, '2026-11-28T02:00+03:00', false],
    ['the small hours before it', nights, '2026-11-27T01:00+03:00', false],
    ['a night that a holiday cuts', bigNight, '2026-12-31T01:00+03:00', false],
    ['a night that would begin on a holiday', bigNight, '2027-01-01T01:00+03:00', false],
    ['the night after', bigNight, '2027-01-01T21:00+03:00', true],
    ['midnight around the clock', roundTheClock, '2026-11-23T00:00+03:00', true],
    [
      'nine o’clock in a summer that has moved',
      hours({ timeZone: 'Europe/London' }),
      '2026-07-06T08:00Z',
      true,
    ],
    [
      'nine o’clock in a winter that has not',
      hours({ timeZone: 'Europe/London' }),
      '2026-12-07T08:00Z',
      false,
    ],
  ])('%s', (_what, given, at, open) => {
    expect(isOpen(given, Date.parse(at))).toBe(open)
  })
})

describe('the next opening', () => {
  test.each([
    ['while it is open, is now', weekdays, '2026-11-23T12:34:56+03:00', '2026-11-23T12:34:56+03:00'],
    ['before work, is this morning', weekdays, '2026-11-23T03:00+03:00', '2026-11-23T09:00+03:00'],
    ['after work, is tomorrow', weekdays, '2026-11-23T20:00+03:00', '2026-11-24T09:00+03:00'],
    ['on Friday night, is Monday', weekdays, '2026-11-27T21:00+03:00', '2026-11-30T09:00+03:00'],
    [
      'goes past holidays',
      hours({ closed: ['2026-11-30', '2026-12-01'] }),
      '2026-11-27T21:00+03:00',
      '2026-12-02T09:00+03:00',
    ],
    [
      'with one day a week, is a week later',
      hours({ days: [{ day: 5, from: '09:00', to: '10:00' }] }),
      '2026-11-27T11:00+03:00',
      '2026-12-04T09:00+03:00',
    ],
    // Clocks in London go from 01:00 to 02:00 on 29 March 2026: there is no 01:30.
    [
      'in an hour that is jumped over, is the end of the jump',
      london,
      '2026-03-29T00:10Z',
      '2026-03-29T01:00Z',
    ],
    // And from 02:00 back to 01:00 on 25 October: 01:30 comes twice, and between them nobody answers.
    ['in an hour that comes twice, is the first time', london, '2026-10-24T23:00Z', '2026-10-25T00:30Z'],
    ['between the two, is the second', london, '2026-10-25T01:10Z', '2026-10-25T01:30Z'],
    [
      'is the same hour of the wall before and after the change',
      hours({ timeZone: 'Europe/London', days: everyDay('09:00', '20:00') }),
      '2026-03-28T23:00Z',
      '2026-03-29T08:00Z',
    ],
  ])('%s', (_what, given, at, opening) => {
    expect(nextOpening(given, Date.parse(at))).toBe(Date.parse(opening))
  })

  test('is the first minute in which somebody answers, wherever clocks are moved', () => {
    // Half an hour, midnight, a whole day skipped, minutes off the hour, and no change at all.
    const zone = fc.constantFrom(
      ['Australia/Lord_Howe', '2026-04-05'],
      ['America/Santiago', '2026-09-06'],
      ['Pacific/Apia', '2011-12-30'],
      ['Asia/Kathmandu', '2026-05-01'],
      ['America/New_York', '2026-11-01'],
      ['Europe/Moscow', '2026-11-23'],
    )
    const clock = fc
      .integer({ min: 0, max: 1439 })
      .map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16))
    const days = fc.uniqueArray(fc.record({ day: fc.integer({ min: 1, max: 7 }), from: clock, to: clock }), {
      selector: ({ day }) => day,
      minLength: 1,
    })
    fc.assert(
      fc.property(
        zone,
        days,
        fc.integer({ min: -2880, max: 2880 }),
        ([timeZone = '', near = ''], week, minutes) => {
          const schedule = hours({ timeZone, days: week })
          const at = Date.parse(near) + minutes * 60_000
          const opening = nextOpening(schedule, at)
          expect(isOpen(schedule, opening)).toBe(true)
          const before = Math.min(opening, at + 3 * 86_400_000)
          const minutesBefore = Array.from(
            { length: (before - at) / 60_000 },
            (_, minute) => at + minute * 60_000,
          )
          expect(minutesBefore.filter((minute) => isOpen(schedule, minute))).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('a schedule is refused', () => {
  test.each([
    ['in a zone nobody has', { timeZone: 'Europe/Atlantis' }],
    ['with one day twice', { days: [...weekdays.days, { day: 5, from: '21:00', to: '22:00' }] }],
    ['without a day', { days: [] }],
    ['with a time no clock shows', { days: [{ day: 1, from: '24:00', to: '25:00' }] }],
    ['with a date that does not exist', { closed: ['2026-02-30'] }],
  ])('%s', (_what, change) => {
    expect(officeHours.safeParse(weekdays).success).toBe(true)
    expect(officeHours.safeParse({ ...weekdays, ...change }).success).toBe(false)
  })
})
