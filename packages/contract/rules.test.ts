import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { color } from './color.ts'
import { email } from './email.ts'
import { isFlawCode } from './flaw-codes.ts'
import type { Cleaned } from './flaw.ts'
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

/** What has made matchers of this kind slow elsewhere. */
const units = 'a| |8|@|a@|a.|-|/|/..|%2f|\u0301\u0316|\u200b|\r|#|[|xn--|;ext='.split('|')
const keepsBlank: ReadonlySet<string> = new Set(['oneLine', 'manyLines'])
const refused = { flaw: expect.anything() }

function isVerdict(verdict: Cleaned<unknown>): boolean {
  return 'flaw' in verdict ? isFlawCode(verdict.flaw.code) : verdict.value !== undefined
}

describe.each(Object.entries(rules))('%s', (ruleName, rule) => {
  test('gives any value a verdict, never an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(typed, fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true })),
        (value) => {
          expect(rule(value)).toSatisfy(isVerdict)
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
        const isText = 'value' in once && typeof once.value === 'string'
        expect(isText ? rule(once.value) : once).toEqual(once)
      }),
      { numRuns: 500 },
    )
  })

  test.each(units)('is through with a million characters of %j', (unit) => {
    const value = unit.repeat(1_000_000 / unit.length)
    const isBlank = keepsBlank.has(ruleName) && value.replaceAll('\u200b', '').trim() === ''
    expect(rule(value)).toEqual(isBlank ? { value: '' } : refused)
  })
})

const site = 'https://app.example.test'

test('a place to go next stays on whatever site it is resolved against', () => {
  fc.assert(
    fc.property(typed, (rest) => {
      const next = redirectPath(`/${rest}`)
      const url = new URL('value' in next ? next.value : '/', `${site}/studio`)
      expect(url.origin).toBe(site)
      expect(new URL(url.pathname, site).origin).toBe(site)
    }),
    { numRuns: 2000 },
  )
})

test('a link runs nothing, wherever it is put', () => {
  fc.assert(
    fc.property(typed, (address) => {
      const stored = link(address)
      const url = new URL('value' in stored ? stored.value : '/', site)
      expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(url.protocol)
    }),
    { numRuns: 2000 },
  )
})
