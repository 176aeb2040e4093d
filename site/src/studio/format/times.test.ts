import { describe, expect, it } from 'vitest'

import { ago, moment, periodInWords, zoneOf } from './times.ts'

const now = Date.UTC(2026, 2, 10, 12, 0)
const minute = 60_000

describe('how long ago', () => {
  it.each([
    [59_000, 'только что', 'just now'],
    [5 * minute, '5 минут назад', '5 minutes ago'],
    [119 * minute, '1 час назад', '1 hour ago'],
    [25 * 60 * minute, 'вчера', 'yesterday'],
    [40 * 24 * 60 * minute, '40 дней назад', '40 days ago'],
  ])('%d ms', (passed, ru, en) => {
    expect(ago('ru', now - passed, now)).toBe(ru)
    expect(ago('en', now - passed, now)).toBe(en)
  })

  it('is never in the future, even by a clock that is ahead', () => {
    expect(ago('ru', now + minute, now)).toBe('только что')
  })
})

describe('a moment', () => {
  it('stands on the clock of the person', () => {
    expect(moment('ru', now, now, 'Europe/Moscow')).toBe('10 марта в 15:00')
    expect(moment('en', now, now, 'Europe/Moscow')).toBe('10 March at 15:00')
  })

  it('names the year when it is another one', () => {
    expect(moment('ru', Date.UTC(2025, 11, 31, 22), now, 'Europe/Moscow')).toBe('1 января в 01:00')
    expect(moment('ru', Date.UTC(2025, 11, 31, 20), now, 'Europe/Moscow')).toBe('31 декабря 2025 г. в 23:00')
  })

  it('names the zone when the clock of the person is not known', () => {
    expect(moment('ru', now, now, 'UTC')).toContain('UTC')
  })
})

describe('a period', () => {
  it.each([
    ['2026-10-01', '2026-10-02', '1–2 октября 2026 г.', '1 – 2 October 2026'],
    ['2026-10-01', '2026-10-01', '1 октября 2026 г.', '1 October 2026'],
    ['2026-09-30', '2026-10-02', '30 сентября – 2 октября 2026 г.', '30 September – 2 October 2026'],
  ])('from %s to %s says once what both have in common', (first, last, ru, en) => {
    const plain = (text: string) => text.replace(/\s/g, ' ')
    expect(plain(periodInWords('ru', first, last))).toBe(ru)
    expect(plain(periodInWords('en', first, last))).toBe(en)
  })
})

describe('the zone of a browser', () => {
  it('is taken when there is such a zone, and is UTC otherwise', () => {
    expect(zoneOf('Asia/Yekaterinburg')).toBe('Asia/Yekaterinburg')
    expect(zoneOf('Mars/Olympus')).toBe('UTC')
    expect(zoneOf(undefined)).toBe('UTC')
  })
})
