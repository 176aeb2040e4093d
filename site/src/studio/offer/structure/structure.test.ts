import { type BlockKind, definitions } from '@pulya/blocks/definitions'
import { placeOf } from '@pulya/blocks/views'
import { locales } from '@pulya/contract/locale'
import { blocksMax } from '@pulya/offer/blocks-max'
import { type OfferDocument, offerDocument } from '@pulya/offer/document'
import { templateNames, templates } from '@pulya/offer/templates/templates'
import { verticals } from '@pulya/offer/vertical'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { blocksIn, idForBlock, movedBlock, withBlock, withCopy, withoutBlock } from './blocks.ts'
import { isTaken } from './once.ts'
import { keyForPlace, withPlaces } from './places.ts'
import { variantsMax, withoutVariant, withVariant } from './variants.ts'
import { isLocked, withVertical } from './vertical.ts'

const begin = (name: (typeof templateNames)[number]) => offerDocument.parse(templates[name].offer.ru)

const full: OfferDocument = offerDocument.parse({
  ...begin('renovation-estimate'),
  variants: [
    { key: 'A', name: 'Control' },
    { key: 'B', name: 'Shorter' },
    { key: 'C', name: 'Longer' },
  ],
  blocks: [
    {
      id: 'head',
      kind: 'headline',
      text: 'Смета в {in-city|вашем городе}',
      variants: { B: { text: 'Смета' } },
    },
    {
      id: 'price',
      kind: 'price',
      amount: 100,
      currency: 'RUB',
      old: { amount: 200, reason: 'Зима', since: '2026-01-01', deadline: 'winter' },
      variants: { B: { old: { amount: 300, reason: 'Зима', since: '2026-01-01', deadline: 'winter' } } },
    },
    { id: 'winter', kind: 'deadline', text: 'До', at: '2027-01-01T00:00:00Z', timeZone: 'Europe/Moscow' },
    { id: 'form', kind: 'form', title: 'Звонок', button: 'Да', consents: [] },
  ],
  places: [
    { key: 'tver', name: 'Тверь', values: { 'in-city': 'Твери' } },
    { key: 'omsk', name: 'Омск', values: { 'in-city': 'Омске' } },
  ],
  texts: [
    { key: 'one', at: { block: 'head', member: 'text' }, when: { place: ['tver', 'omsk'] }, text: 'Тут' },
    {
      key: 'two',
      at: { block: 'head', member: 'text' },
      when: { click: 'vk' },
      text: 'Там',
      variants: ['B'],
    },
    {
      key: 'three',
      at: { block: 'form', member: 'title' },
      when: { click: 'vk' },
      text: 'В {in-city|городе}',
    },
  ],
})

type Edit = (offer: OfferDocument) => OfferDocument

// The keys of a registry in the package: there are no others.
const kinds = Object.keys(definitions) as BlockKind[]

const pick = <Item>(list: readonly Item[], at: number): Item => list[at % list.length]!

/** As the editor does it: what it does not offer to press is not done. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.constantFrom(...kinds), fc.constantFrom(...locales), fc.nat()).map(
    ([kind, locale, after]): Edit =>
      (offer) =>
        offer.blocks.length >= blocksMax || isTaken(offer, kind)
          ? offer
          : withBlock(
              offer,
              definitions[kind].blank(idForBlock(offer, kind), locale),
              pick(offer.blocks, after).id,
            ),
  ),
  fc.nat().map(
    (at): Edit =>
      (offer) =>
        withoutBlock(offer, pick(offer.blocks, at).id),
  ),
  fc.nat().map(
    (at): Edit =>
      (offer) =>
        offer.blocks.length >= blocksMax ? offer : withCopy(offer, pick(offer.blocks, at).id).offer,
  ),
  fc.tuple(fc.nat(), fc.nat(), fc.nat()).map(([at, from, to]): Edit => (offer) => {
    const place = placeOf(pick(offer.blocks, at).kind)
    const { length } = blocksIn(offer, place)
    return movedBlock(offer, place, from % length, to % length)
  }),
  fc.nat().map(
    (at): Edit =>
      (offer) =>
        offer.variants.length >= variantsMax
          ? offer
          : withVariant(offer, pick(offer.variants, at).key, (key) => `Variant ${key}`).offer,
  ),
  fc.nat().map(
    (at): Edit =>
      (offer) =>
        withoutVariant(offer, pick(offer.variants, at).key),
  ),
  fc.constantFrom(undefined, ...verticals).map(
    (vertical): Edit =>
      (offer) =>
        withVertical(offer, vertical),
  ),
  fc.nat().map(
    (at): Edit =>
      (offer) =>
        withPlaces(offer, (offer.places ?? []).toSpliced(at % 3, 1)),
  ),
  fc.constant<Edit>((offer) => {
    const { places = [] } = offer
    return withPlaces(offer, [...places, { key: keyForPlace(places), name: 'Town', values: {} }])
  }),
)

test('any sequence of edits leaves a document the schema takes', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(full, ...templateNames.map(begin)),
      fc.array(edit, { maxLength: 60 }),
      (offer, edits) => {
        const edited = edits.reduce((now, next) => next(now), offer)
        expect(offerDocument.safeParse(edited).error?.issues ?? []).toEqual([])
      },
    ),
    { numRuns: 150 },
  )
})

describe('blocks', () => {
  test('a new one stands after the last of its place, or after the one it was asked for at', () => {
    const deadline = definitions.deadline.blank('new', 'ru')
    expect(withBlock(full, deadline).blocks.map(({ id }) => id)).toEqual([
      'head',
      'price',
      'winter',
      'new',
      'form',
    ])
    const ids = withBlock(full, deadline, 'head').blocks.map(({ id }) => id)
    expect(ids).toEqual(['head', 'new', 'price', 'winter', 'form'])
  })

  test('moving in one place of the page leaves the others where they are', () => {
    const video = definitions.video.blank('video', 'ru')
    const mixed = { ...full, blocks: full.blocks.toSpliced(1, 0, video) }
    expect(movedBlock(mixed, 'letter', 2, 0).blocks.map(({ id }) => id)).toEqual([
      'winter',
      'video',
      'head',
      'price',
      'form',
    ])
  })

  test('a deadline takes the ends of its discounts with it, in every variant', () => {
    const [, price] = withoutBlock(full, 'winter').blocks
    expect(JSON.stringify(price)).not.toContain('winter')
    expect(price).toMatchObject({ old: { amount: 200 }, variants: { B: { old: { amount: 300 } } } })
  })

  test('rules go with the block they are for', () => {
    expect(withoutBlock(full, 'head').texts?.map(({ key }) => key)).toEqual(['three'])
    expect(withoutBlock(withoutBlock(full, 'head'), 'form')).not.toHaveProperty('texts')
  })

  test('a copy says in each variant what its original says', () => {
    const { offer, id } = withCopy(full, 'head')
    const copy = offer.blocks.find((block) => block.id === id)
    expect(copy).toEqual({ ...full.blocks[0], id })
  })
})

describe('the warning on bankruptcy', () => {
  const notice = definitions.notice.blank('law', 'ru')

  test('comes with the trade and cannot be taken out of it', () => {
    const offer = withVertical(full, 'bankruptcy')
    const block = offer.blocks.find(({ kind }) => kind === 'notice')
    expect(block).toMatchObject({ wording: 'ru-bankruptcy' })
    expect(block && isLocked(offer, block)).toBe(true)
  })

  test('is locked in an offer that names no trade, and free in another', () => {
    expect(isLocked({}, notice)).toBe(true)
    expect(isLocked({ vertical: 'general' }, notice)).toBe(false)
  })
})

describe('variants', () => {
  test('a new one says what the one it was made from says', () => {
    const { offer, key } = withVariant(full, 'B', (letter) => `Copy ${letter}`)
    expect(key).toBe('D')
    expect(offer.variants.at(-1)).toEqual({ key: 'D', name: 'Copy D' })
    expect(offer.blocks[0]).toMatchObject({ variants: { B: { text: 'Смета' }, D: { text: 'Смета' } } })
    expect(offer.texts?.[1]?.variants).toEqual(['B', 'D'])
  })

  test('a letter that was given up is free again', () => {
    expect(withVariant(withoutVariant(full, 'B'), 'A', String).key).toBe('B')
  })

  test('one that goes takes its words and rules along', () => {
    const left = withoutVariant(full, 'B')
    expect(JSON.stringify(left.blocks)).not.toContain('variants')
    expect(left.texts?.map(({ key }) => key)).toEqual(['one', 'three'])
  })

  test('the control stays', () => {
    expect(withoutVariant(full, 'A')).toBe(full)
  })
})

describe('places', () => {
  test('without the last of them texts say what they say without a place', () => {
    const left = withPlaces(full, [])
    expect(left.blocks[0]).toMatchObject({ text: 'Смета в вашем городе' })
    expect(left.texts?.map(({ key, text }) => [key, text])).toEqual([
      ['two', 'Там'],
      ['three', 'В городе'],
    ])
  })

  test('rules speak of those that are left', () => {
    const left = withPlaces(full, full.places?.slice(1) ?? [])
    expect(left.texts?.[0]?.when.place).toEqual(['omsk'])
    expect(left.blocks).toBe(full.blocks)
  })
})
