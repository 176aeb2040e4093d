import { type OfferDocument, offerDocument } from '@pulya/offer/document'
import { authorTexts } from '@pulya/offer/author-texts'
import { pointerTo } from '@pulya/contract/pointer'
import { describe, expect, test } from 'vitest'

import { offerWords } from '../../i18n/offer.ts'
import { stateOf, type TranslationState } from '../../translation/state.ts'
import { looked, translated } from '../../translation/translate.ts'
import { translatedEnding } from './ending-texts.ts'
import { translatedPictures } from './picture-texts.ts'
import { translatedRules } from './rule-texts.ts'
import { translatedParts } from './texts.ts'
import { translatingOffer } from './translate.ts'

const words = offerWords.en
const form = {
  id: 'form',
  kind: 'form',
  title: 'Позвоните мне',
  button: 'Отправить',
  consents: [{ purpose: 'processing', label: 'Согласен', document: 'abcd-efgh', required: true }],
}
const original = offerDocument.parse({
  schema: 1,
  locale: 'ru',
  title: 'Заголовок',
  description: 'Описание',
  theme: 'chambers',
  brand: { name: 'Фирма', phone: '+7 495 000-00-00' },
  variants: [
    { key: 'A', name: 'Вопрос' },
    { key: 'B', name: 'Шаги' },
  ],
  blocks: [
    { id: 'headline', kind: 'headline', text: 'Первый', variants: { B: { text: 'Второй' } } },
    { id: 'bullets', kind: 'bullets', items: ['Раз', 'Два'] },
    form,
  ],
  thanks: { title: 'Спасибо', text: 'Позвоним' },
})
const copy: OfferDocument = { ...translatingOffer(original, 'ours2222-offer222'), locale: 'en' }

const textsIn = (offer: OfferDocument, of = original) =>
  translatedParts(of, offer, words).flatMap(({ texts }) => texts)
const textAt = (offer: OfferDocument, key: string, of = original) => {
  const text = textsIn(offer, of).find((one) => one.key === key)
  if (!text) throw new Error(`There is no ${key}`)
  return text
}
const said = (text: string) => ({
  ...original,
  blocks: original.blocks.map((block) => (block.kind === 'headline' ? { ...block, text } : block)),
})

describe('a copy that is to be translated', () => {
  test('lacks every text but those that are the same in every language', () => {
    const states = textsIn(copy).map((text): [string, TranslationState] => [text.key, stateOf(copy, text)])
    expect(states).toEqual([
      ['headline/text', 'missing'],
      ['headline/variants/B/text', 'missing'],
      ['bullets/items', 'missing'],
      ['form/title', 'missing'],
      ['form/button', 'missing'],
      ['form/consents/0/label', 'missing'],
      ['brand/name', 'missing'],
      ['brand/phone', 'current'],
      ['thanks/title', 'missing'],
      ['thanks/text', 'missing'],
      ['title', 'missing'],
      ['description', 'missing'],
    ])
  })

  test('is the other page of its original in search, once', () => {
    expect(copy.alternates).toEqual(['ours2222-offer222'])
    expect(translatingOffer(copy, 'ours2222-offer222').alternates).toEqual(['ours2222-offer222'])
  })

  test('can be published and saved as the document it is', () => {
    const done = translated(copy, textAt(copy, 'bullets/items'), ['One', 'Two'])
    expect(offerDocument.parse(done)).toEqual(done)
  })
})

describe('a text', () => {
  test('is translated until the original says something else, and again once somebody has looked', () => {
    const done = translated(copy, textAt(copy, 'headline/text'), 'First')
    expect(done.blocks[0]).toMatchObject({ text: 'First', variants: { B: { text: 'Второй' } } })
    expect(stateOf(done, textAt(done, 'headline/text'))).toBe('current')
    const later = said('Самый первый')
    const text = textAt(done, 'headline/text', later)
    expect(stateOf(done, text)).toBe('outdated')
    expect(done.translation?.seen['headline/text']).toBe('Первый')
    expect(stateOf(looked(done, [text]), text)).toBe('current')
  })

  test('that was written elsewhere has not been compared', () => {
    const offer = { ...copy, thanks: { ...copy.thanks, title: 'Thank you' } }
    expect(stateOf(offer, textAt(offer, 'thanks/title'))).toBe('unseen')
  })

  test('may stay as it is in the original', () => {
    const offer = looked(copy, [textAt(copy, 'brand/name')])
    expect(stateOf(offer, textAt(offer, 'brand/name'))).toBe('current')
  })

  test('is missing again when it is emptied', () => {
    const offer = translated(copy, textAt(copy, 'headline/text'), '')
    expect(stateOf(offer, textAt(offer, 'headline/text'))).toBe('missing')
  })
})

describe('a text for some visitors', () => {
  const rule = (key: string, text: string) => ({
    key,
    at: { block: 'headline', member: 'text' },
    when: { device: 'phone' as const },
    text,
  })
  const texts = [rule('phones', 'С телефона'), rule('others', 'Прочим')]

  test('stands beside that of the rule with the same key', () => {
    const offer = { ...copy, texts: texts.toReversed() }
    const part = translatedRules({ ...original, texts }, offer, 'en')
    expect(part.texts.map(({ original: text, field }) => [text, field.path])).toEqual([
      ['С телефона', ['texts', 1, 'text']],
      ['Прочим', ['texts', 0, 'text']],
    ])
    const [first] = part.texts
    if (!first) throw new Error('There are two')
    expect(translated(offer, first, 'By phone').texts?.map(({ text }) => text)).toEqual([
      'Прочим',
      'By phone',
    ])
  })

  test('is not asked for where the translation has no such rule', () => {
    expect(translatedRules({ ...original, texts }, copy, 'en').texts).toEqual([])
  })
})

test('nothing an author says is left out', () => {
  const ended = { title: 'Всё', text: 'Набор закрыт' }
  const offer = { ...copy, ended }
  const texts = [...textsIn(offer), ...translatedEnding({ ended }, offer, 'en').texts]
  const places = texts.map(({ field }) => pointerTo(...field.path))
  const unsaid = authorTexts({ ...original, ended }).filter(
    ({ pointer }) => !places.some((place) => pointer === place || pointer.startsWith(`${place}/`)),
  )
  expect(unsaid).toEqual([])
  expect(translatedEnding({ ended }, copy, 'en').texts).toEqual([])
})

test('what is told of a picture stands beside what is told of the one in its place', () => {
  const picture = (src: string, alt: string) => ({
    id: 'view',
    kind: 'picture' as const,
    image: { src, alt },
  })
  const logo = { src: '/assets/a.png', alt: 'Знак' }
  const before = {
    ...original,
    brand: { ...original.brand, logo },
    blocks: [picture('/assets/b.jpg', 'Дом')],
  }
  const offer = { ...copy, blocks: [...copy.blocks, picture('/assets/c.jpg', 'House')] }
  const told = translatedPictures(before, offer, 'en').texts
  expect(told.map(({ key, original: alt, field }) => [key, alt, field.path])).toEqual([
    ['view/image/alt', 'Дом', ['blocks', 3, 'image', 'alt']],
  ])
  const withLogo = { ...offer, brand: before.brand }
  expect(translatedPictures(before, withLogo, 'en').texts.map(({ key }) => key)).toEqual([
    'brand/logo/alt',
    'view/image/alt',
  ])
})

describe('blocks', () => {
  test('belong together by their ids, else by kind and order', () => {
    const renamed = copy.blocks.map((block) => ({ ...block, id: `${block.id}-2` })).toReversed()
    const offer = { ...copy, blocks: renamed }
    expect(textAt(offer, 'headline/text').field.path).toEqual(['blocks', 2, 'text'])
    const doubled = { ...copy, blocks: [{ ...copy.blocks[0]!, id: 'other' }, ...copy.blocks] }
    expect(textAt(doubled, 'headline/text').field.path).toEqual(['blocks', 1, 'text'])
  })

  test('of one kind go by their order, each to one', () => {
    const asked = (id: string, question: string) => ({ id, kind: 'faq' as const, question, answer: 'Да' })
    const two = { ...original, blocks: [asked('one', 'Долго?'), asked('two', 'Дорого?')] }
    const offer = { ...copy, blocks: [asked('first', 'Long?'), asked('second', 'Dear?')] }
    const paths = ['one/question', 'two/question'].map((key) => textAt(offer, key, two).field.path)
    expect(paths).toEqual([
      ['blocks', 0, 'question'],
      ['blocks', 1, 'question'],
    ])
  })

  test('that are not there are named, and come as they are in the original', () => {
    const offer = { ...copy, variants: copy.variants.slice(0, 1), blocks: copy.blocks.slice(1) }
    const absent = translatedParts(original, offer, words).flatMap((part) => part.absent)
    expect(absent.map(({ key, called }) => [key, called])).toEqual([['headline', 'Первый']])
    const added = absent[0]?.add?.(offer)
    expect(offerDocument.parse(added).blocks.find(({ id }) => id === 'headline')).toEqual({
      id: 'headline',
      kind: 'headline',
      text: 'Первый',
    })
  })

  test('offer no place for a text they are not made for', () => {
    const bare = { ...form, id: 'form', consents: [] }
    const offer = offerDocument.parse({ ...copy, blocks: [...copy.blocks.slice(0, 2), bare] })
    const keys = translatedParts(original, { ...copy, blocks: offer.blocks }, words)
      .flatMap(({ texts }) => texts)
      .map(({ key }) => key)
    expect(keys).toContain('form/title')
    expect(keys).not.toContain('form/consents/0/label')
  })
})
