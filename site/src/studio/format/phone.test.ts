import { describe, expect, it } from 'vitest'

import { callHref, chatHref, spokenPhone } from './phone.ts'

describe('a phone', () => {
  it('of Russia is read in groups and never broken across lines', () => {
    expect(spokenPhone('+79161234567')).toBe('+7\u00a0916\u00a0123\u201145\u201167')
  })

  it('of another country stays as it came', () => {
    expect(spokenPhone('+4915112345678')).toBe('+4915112345678')
  })

  it('is called with its extension', () => {
    expect(callHref('+74951234567', null)).toBe('tel:+74951234567')
    expect(callHref('+74951234567', '12')).toBe('tel:+74951234567,12')
  })

  it('opens a chat where the messenger knows people by number', () => {
    expect(chatHref('whatsapp', '+79161234567')).toBe('https://wa.me/79161234567')
    expect(chatHref('vk', '+79161234567')).toBeUndefined()
  })
})
