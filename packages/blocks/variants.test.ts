import { describe, expect, test } from 'vitest'

import { block } from './definitions.ts'

const headline = { id: 'h', kind: 'headline', text: 'Сколько это стоит?' }

describe('a variant', () => {
  test('may say a part of its block in other words', () => {
    const parsed = block.parse({ ...headline, variants: { B: { text: '  Сколько\u00a0это   займёт? ' } } })
    expect(parsed).toMatchObject({ variants: { B: { text: 'Сколько это займёт?' } } })
  })

  test.each([
    ['a key that is no capital letter', { b: { text: 'x' } }],
    ['a member the block does not have', { B: { html: 'x' } }],
    ['another kind', { B: { kind: 'notice' } }],
    ['an empty text', { B: { text: ' \u200b ' } }],
  ])('cannot have %s', (_what, variants) => {
    expect(block.safeParse({ ...headline, variants }).success).toBe(false)
  })
})

describe('the locked notice', () => {
  const notice = { id: 'n', kind: 'notice', wording: 'ru-bankruptcy' }

  test('is taken as it is', () => {
    expect(block.parse(notice)).toEqual(notice)
  })

  test.each([
    ['words of its own', { text: 'Банкротство безвредно' }],
    ['variants', { variants: { B: { wording: 'ru-bankruptcy' } } }],
    ['an empty set of variants', { variants: {} }],
  ])('cannot have %s', (_what, more) => {
    expect(block.safeParse({ ...notice, ...more }).success).toBe(false)
  })
})

test('an experiment cannot change what a form asks consent to', () => {
  const form = { id: 'f', kind: 'form', title: 'Перезвоним', button: 'Жду', consents: [] }
  expect(block.safeParse({ ...form, variants: { B: { button: 'Позвоните' } } }).success).toBe(true)
  expect(block.safeParse({ ...form, variants: { B: { consents: [] } } }).success).toBe(false)
})

test('a link of the footer that would run a script is refused', () => {
  const legal = { id: 'l', kind: 'legal', owner: 'ООО', requisites: [] }
  const withLink = (href: string) => ({ ...legal, links: [{ label: 'Политика', href }] })
  expect(block.safeParse(withLink('/legal/policy')).success).toBe(true)
  expect(block.safeParse(withLink('javascript:alert(1)')).success).toBe(false)
})
