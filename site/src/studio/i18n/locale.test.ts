import { describe, expect, it } from 'vitest'

import { localeOf } from './locale.ts'

describe('the language of the studio', () => {
  it('is the one chosen, whatever the browser prefers', () => {
    expect(localeOf('en', 'ru-RU,ru;q=0.9')).toBe('en')
  })

  it('is the first of the browser that we speak', () => {
    expect(localeOf(undefined, 'de-DE,de;q=0.9,en-GB;q=0.8,ru;q=0.7')).toBe('en')
  })

  it('is Russian when nothing is known', () => {
    expect(localeOf(undefined, null)).toBe('ru')
    expect(localeOf('fr', 'de')).toBe('ru')
  })
})
