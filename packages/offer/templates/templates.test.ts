import { existsSync } from 'node:fs'

import { locales } from '@pulya/contract/locale'
import { describe, expect, test } from 'vitest'

import { checkOffer } from '../check/check-offer.ts'
import { offerDocument } from '../document.ts'
import { picturesNamed } from '../pictures.ts'
import { offerSnapshot } from '../snapshot.ts'
import { consentToName } from './template.ts'
import { templates } from './templates.ts'

const all = Object.entries(templates).flatMap(([name, { offer, ...told }]) =>
  locales.map((locale) => ({ name, locale, offer: offer[locale], told })),
)
const demo = new URL('../../../api/demo', import.meta.url)
const inForce = { [consentToName]: { version: 'a'.repeat(32), href: '/legal/a/1' } }

test('there are eight of them, each in both languages', () => {
  expect(all).toHaveLength(16)
})

describe.each(all)('$name in $locale', ({ locale, offer, told }) => {
  test('is an offer as the schema has it, in its language', () => {
    expect(offerDocument.parse(offer)).toEqual(offer)
    expect(offer.locale).toBe(locale)
  })

  test('is called something, and says for whom it is', () => {
    expect(told.name[locale]).toMatch(locale === 'ru' ? /[а-я]/ : /[a-z]/)
    expect(told.trade[locale]).toMatch(locale === 'ru' ? /[а-я]/ : /[a-z]/)
  })

  test('is written in one language', () => {
    const { blocks, thanks, title, description } = offer
    const said = JSON.stringify([
      title,
      description,
      thanks,
      blocks.map(({ id: _, kind: __, ...rest }) => rest),
    ])
    const foreign = locale === 'ru' ? /\b(?:the|you|your|we)\b/i : /[а-яё]/i
    expect(said).not.toMatch(foreign)
  })

  test('names only pictures that come with the product', () => {
    expect(picturesNamed(offer)).not.toEqual([])
    for (const path of picturesNamed(offer)) expect(existsSync(`${demo.pathname}${path}`)).toBe(true)
  })

  test('lacks nothing for publishing but what only the firm knows', () => {
    const pictures = Object.fromEntries(
      picturesNamed(offer).map((path) => [path, { width: 4, height: 3, widths: [] }]),
    )
    const made = offerSnapshot(offer, 'abcd-efgh', inForce, { pictures, files: new Set() })
    expect('flaws' in made ? made.flaws : []).toEqual([])
    const lacking = new Set(checkOffer(offer).map(({ code }) => code))
    expect(lacking).toEqual(new Set(['requisite-empty', 'text-unwritten']))
  })
})

test.each(locales)('whoever advertises bankruptcy starts with the warning of the law, %s', (locale) => {
  expect(templates['bankruptcy-check'].offer[locale].blocks).toContainEqual(
    expect.objectContaining({ kind: 'notice', wording: 'ru-bankruptcy' }),
  )
})
