import { parseWith } from '@pulya/contract/schema-flaws'
import { describe, expect, test } from 'vitest'

import { addressOf } from './address.ts'
import { messengers } from './definition.ts'
import { handle } from './handle.ts'

describe('whom to write to', () => {
  test.each([
    ['telegram', ' @plumb_level ', 'plumb_level'],
    ['telegram', 'https://t.me/plumb_level/', 'plumb_level'],
    ['telegram', '8 (900) 000-00-00', '+79000000000'],
    ['whatsapp', '8 900 000-00-00', '79000000000'],
    ['whatsapp', '+44 20 7946 0000', '442079460000'],
    ['whatsapp', 'https://wa.me/79000000000', '79000000000'],
    ['vk', 'vk.com/plumb.level', 'plumb.level'],
    ['vk', 'https://m.vk.com/club1', 'club1'],
    ['max', 'https://max.ru/u/f9LHodD0cOI_x-1', 'u/f9LHodD0cOI_x-1'],
    ['max', 'plumb_bot', 'plumb_bot'],
  ] as const)('in %s is read from %j', (messenger, typed, value) => {
    expect(handle(messenger, typed)).toEqual({ value })
  })

  test.each([
    ['telegram', 'https://evil.example/plumb_level'],
    ['telegram', 'ab'],
    ['telegram', 'name?start=1'],
    ['telegram', '../login'],
    ['whatsapp', 'plumb_level'],
    ['whatsapp', '000-00-00'],
    ['vk', 'plumb/level'],
    ['max', 'u/'],
    ['max', 'javascript:alert(1)'],
    ['vk', ''],
  ] as const)('in %s is not %j', (messenger, typed) => {
    expect(handle(messenger, typed)).toEqual({ flaw: { code: 'handle-invalid' } })
  })

  test('is told at its place, and one messenger stands once', () => {
    const flawsOf = (...links: object[]) => {
      const parsed = parseWith(messengers.schema, { id: 'm', kind: 'messengers', links })
      return 'flaws' in parsed ? parsed.flaws.map(({ pointer, code }) => [pointer, code]) : []
    }
    const telegram = { messenger: 'telegram', handle: 'plumb_level' }
    expect(flawsOf(telegram, { messenger: 'vk', handle: '?' })).toEqual([['#/links/1', 'handle-invalid']])
    expect(flawsOf(telegram, { ...telegram, handle: 'other' })).toEqual([['#/links', 'key-repeated']])
  })
})

describe('a press on the button', () => {
  const text = 'Здравствуйте! Номер визита: {code}. Сколько стоит & когда?'

  test('leads to the talk with the text typed in, where that can be done', () => {
    const { href, coded } = addressOf('telegram', 'plumb_level', 'Сколько стоит & когда?')
    expect(new URL(href).searchParams.get('text')).toBe('Сколько стоит & когда?')
    expect(coded).toBeUndefined()
    expect(addressOf('vk', 'plumb.level', 'Привет').href).toBe('https://vk.me/plumb.level')
    expect(addressOf('whatsapp', '79000000000').href).toBe('https://wa.me/79000000000')
  })

  test('says nothing of a code that is not known', () => {
    const { href, coded = '' } = addressOf('whatsapp', '79000000000', text)
    expect(new URL(href).searchParams.get('text')).toBe('Здравствуйте! Сколько стоит & когда?')
    expect(new URL(coded.replace('{code}', '5F6A7B80')).searchParams.get('text')).toBe(
      'Здравствуйте! Номер визита: 5F6A7B80. Сколько стоит & когда?',
    )
  })

  test('tells VK and MAX the code beside the address, having no text', () => {
    expect(addressOf('vk', 'plumb.level', text).coded).toBe('https://vk.me/plumb.level?ref={code}')
    expect(addressOf('max', 'plumb_bot', text)).toEqual({
      href: 'https://max.ru/plumb_bot',
      coded: 'https://max.ru/plumb_bot?start={code}',
    })
  })
})
