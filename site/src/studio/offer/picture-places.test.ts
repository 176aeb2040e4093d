import { offerDocument } from '@pulya/offer/document'
import { expect, test } from 'vitest'

import { idOf } from '../editor/field.ts'
import { replaced } from '../editor/path.ts'
import { picturesWords } from '../i18n/pictures.ts'
import { picturePlaces } from './picture-places.ts'

const offer = offerDocument.parse({
  schema: 1,
  locale: 'en',
  title: 'Title',
  description: 'Description',
  theme: 'chambers',
  brand: { name: 'Firm', phone: '+7 495 000-00-00' },
  variants: [
    { key: 'A', name: 'House' },
    { key: 'B', name: 'Flat' },
  ],
  blocks: [
    {
      id: 'hero',
      kind: 'picture',
      image: { src: '/a/firm-house', alt: 'A house' },
      phone: { src: '/a/firm-door', focus: { x: 1, y: 2 } },
      focus: { x: 10, y: 20 },
      variants: { B: { image: { src: '/a/firm-flat', alt: 'A flat' } } },
    },
    { id: 'story', kind: 'video', title: 'Story' },
  ],
  thanks: { title: 'Thanks', text: 'We will call' },
})

const places = (variant: string) => picturePlaces(offer, variant, picturesWords.en.places)

test('the control has the logo and every picture of the page', () => {
  expect(places('A').map(({ path, value }) => [idOf(path), value?.src])).toEqual([
    ['/brand/logo', undefined],
    ['/blocks/0/image', '/a/firm-house'],
    ['/blocks/0/phone', '/a/firm-door'],
    ['/blocks/1/poster', undefined],
  ])
})

test('a variant has those that an experiment may touch, each over the one of the control', () => {
  expect(places('B').map(({ path, value, inherited }) => [idOf(path), value?.src, inherited?.src])).toEqual([
    ['/blocks/0/variants/B/image', '/a/firm-flat', '/a/firm-house'],
    ['/blocks/0/variants/B/phone', undefined, '/a/firm-door'],
    ['/blocks/1/variants/B/poster', undefined, undefined],
  ])
})

test.each(['A', 'B'])(
  'whatever is chosen in %s is what the schema of an offer accepts, and so is its focal point',
  (variant) => {
    for (const { path, told, focus } of places(variant)) {
      const chosen = replaced(offer, path, { src: '/a/firm-other', ...(told && { alt: '' }) })
      const pointed = focus ? replaced(chosen, focus.path, { x: 0, y: 100 }) : chosen
      expect([idOf(path), offerDocument.safeParse(pointed).error]).toEqual([idOf(path), undefined])
    }
  },
)
