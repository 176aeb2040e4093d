import { parseWith } from '@pulya/contract/schema-flaws'
import { describe, expect, test } from 'vitest'

import { offerDocument } from './document.ts'

const offer = {
  schema: 1,
  locale: 'ru',
  title: 'Смета за день',
  description: 'Смета на ремонт по строкам',
  theme: 'workshop',
  brand: { name: 'Мастерская', phone: '+7 495 000-00-00' },
  variants: [
    { key: 'A', name: 'Контроль' },
    { key: 'B', name: 'Короче' },
  ],
  blocks: [{ id: 'h', kind: 'headline', text: 'Смета на ремонт за один день' }],
  thanks: { title: 'Спасибо', text: 'Перезвоним' },
}
const flawsOf = (change: object) => {
  const parsed = parseWith(offerDocument, { ...offer, ...change })
  return 'flaws' in parsed ? parsed.flaws : []
}

const subheads = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ id: `s${place}`, kind: 'subhead', text: 'x' }))

test('sixty blocks are taken', () => {
  expect(offerDocument.parse({ ...offer, blocks: subheads(60) }).blocks).toHaveLength(60)
})

test('a whole offer is taken as it is', () => {
  expect(offerDocument.parse(offer)).toEqual(offer)
})

describe('is refused, with the place of the flaw:', () => {
  test.each([
    ['a member nobody knows', { css: 'body{}' }, '#/css', 'member-unknown'],
    ['a theme nobody has', { theme: 'neon' }, '#/theme', 'value-unknown'],
    ['an empty title', { title: ' ' }, '#/title', 'text-required'],
    ['a title with a direction override only', { title: '\u202e' }, '#/title', 'text-required'],
    ['no blocks', { blocks: [] }, '#/blocks', 'items-too-few'],
    ['more than sixty blocks', { blocks: subheads(61) }, '#/blocks', 'items-too-many'],
    [
      'one key for two variants',
      {
        variants: [
          { key: 'A', name: 'x' },
          { key: 'A', name: 'y' },
        ],
      },
      '#/variants/1/key',
      'key-repeated',
    ],
    [
      'one id for two blocks',
      { blocks: [...offer.blocks, ...offer.blocks] },
      '#/blocks/1/id',
      'key-repeated',
    ],
    [
      'words for a variant that does not exist',
      { blocks: [{ ...offer.blocks[0], variants: { C: { text: 'x' } } }] },
      '#/blocks/0/variants/C',
      'reference-unknown',
    ],
    [
      'a discount until a deadline that is not there',
      {
        blocks: [
          ...offer.blocks,
          {
            id: 'p',
            kind: 'price',
            amount: 900,
            currency: 'RUB',
            old: { amount: 1000, reason: 'Зима', since: '2026-12-01', deadline: 'h' },
          },
        ],
      },
      '#/blocks/1/old/deadline',
      'reference-unknown',
    ],
  ])('%s', (_what, change, pointer, code) => {
    expect(flawsOf(change)).toEqual([expect.objectContaining({ pointer, code })])
  })
})
