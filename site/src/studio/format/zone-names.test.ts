import { describe, expect, it } from 'vitest'

import { zoneNames } from './zone-names.ts'

const nameOf = (locale: 'ru' | 'en', zone: string) => new Map(zoneNames(locale)).get(zone)

describe('a time zone', () => {
  it('is called as people call it', () => {
    expect(nameOf('ru', 'Europe/Moscow')).toBe('Москва, GMT+3')
    expect(nameOf('ru', 'Asia/Yekaterinburg')).toBe('Екатеринбург, GMT+5')
    expect(nameOf('en', 'Asia/Yekaterinburg')).toBe('Yekaterinburg, GMT+5')
    expect(nameOf('en', 'Africa/Addis_Ababa')).toBe('Addis Ababa, GMT+3')
  })

  it.each(['ru', 'en'] as const)('is told from every other one in %s', (locale) => {
    const names = zoneNames(locale).map(([, name]) => name)
    expect(names.length).toBeGreaterThan(300)
    expect(new Set(names).size).toBe(names.length)
  })
})
