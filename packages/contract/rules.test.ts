import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { color } from './color.ts'
import { email } from './email.ts'
import { isFlawCode, type Cleaned } from './flaw.ts'
import { host } from './host.ts'
import { link } from './link.ts'
import { name } from './name.ts'
import { phone } from './phone.ts'
import { redirectPath } from './redirect.ts'
import { slug } from './slug.ts'
import { manyLines, oneLine } from './text.ts'

const rules: Record<string, (value: unknown) => Cleaned<unknown>> = {
  color,
  email,
  host,
  link,
  manyLines: (value) => manyLines(value, { max: 200 }),
  name,
  oneLine: (value) => oneLine(value, { max: 200 }),
  phone: (value) => phone(value),
  redirectPath,
  slug,
}

/** Pieces that attackers and careless people put together. */
const pieces = fc.constantFrom(
  ...`/\\.?#:@%&;,+-_ \t\n\0\u200b\u202e\ud800[]()<>'"`.split(''),
  ...'// .. %2e %2f %00 javascript: https:// mailto: tel: xn-- #fff 8916 +7'.split(' '),
  ...'evil.example site рф ． \u0301 \u212a 1 0x7f con [::1]'.split(' '),
)
const hostile = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 12 })
const typed = hostile.map((parts) => parts.join(''))

describe.each(Object.entries(rules))('%s', (ruleName, rule) => {
  test('gives any value a verdict, never an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(typed, fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true })),
        (value) => {
          const verdict = rule(value)
          if ('flaw' in verdict) expect(isFlawCode(verdict.flaw.code)).toBe(true)
          else expect(verdict.value).toBeDefined()
        },
      ),
      { numRuns: 500 },
    )
  })

  test('accepts nothing but text', () => {
    for (const value of [null, 0, true, [], {}, ['x'], { toString: () => 'x' }])
      expect(rule(value)).toHaveProperty('flaw')
  })

  test('takes what it gave back as it is', () => {
    fc.assert(
      fc.property(typed, (value) => {
        const once = rule(value)
        if ('value' in once && typeof once.value === 'string') expect(rule(once.value)).toEqual(once)
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    'a',
    ' ',
    '8',
    '@',
    'a@',
    'a.',
    '-',
    '/',
    '/..',
    '%2f',
    '\u0301\u0316',
    '\u200b',
    '\r',
    '#',
    '[',
    'xn--',
    ';ext=',
  ])('is through with a million characters of %j', (unit) => {
    const value = unit.repeat(1_000_000 / unit.length)
    const isBlank =
      ['oneLine', 'manyLines'].includes(ruleName) && value.replaceAll('\u200b', '').trim() === ''
    expect(rule(value)).toEqual(isBlank ? { value: '' } : { flaw: expect.anything() })
  })
})

test('a place to go next stays on whatever site it is resolved against', () => {
  fc.assert(
    fc.property(typed, (rest) => {
      const next = redirectPath(`/${rest}`)
      if ('value' in next) {
        const url = new URL(`${next.value}`, 'https://app.example.test/studio')
        expect(url.origin).toBe('https://app.example.test')
        expect(new URL(url.pathname, 'https://app.example.test').origin).toBe('https://app.example.test')
      }
    }),
    { numRuns: 2000 },
  )
})

test('a link runs nothing, wherever it is put', () => {
  const allowed = ['http:', 'https:', 'mailto:', 'tel:']
  fc.assert(
    fc.property(typed, (address) => {
      const stored = link(address)
      if ('value' in stored)
        expect(allowed).toContain(new URL(stored.value, 'https://app.example.test/').protocol)
    }),
    { numRuns: 2000 },
  )
})
