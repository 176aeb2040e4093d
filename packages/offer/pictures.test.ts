import { expect, test } from 'vitest'

import { offerDocument } from './document.ts'
import { offerSnapshot } from './snapshot.ts'

const consents = [{ purpose: 'processing', label: 'I agree', document: 'firm-consent', required: true }]
const versions = { 'firm-consent': { version: 'c'.repeat(32), href: '/legal/firm-consent/1' } }
const square = { width: 10, height: 10, widths: [10] }

const offer = offerDocument.parse({
  schema: 1,
  locale: 'en',
  title: 'Title',
  description: 'Description',
  theme: 'chambers',
  brand: { name: 'Firm', phone: '+7 495 000-00-00', logo: { src: '/pictures/house.svg', alt: '' } },
  variants: [
    { key: 'A', name: 'House' },
    { key: 'B', name: 'Flat' },
  ],
  blocks: [
    {
      id: 'hero',
      kind: 'picture',
      image: { src: '/a/firm-aaaaaa', alt: 'A house' },
      phone: { src: '/a/firm-bbbbbb' },
      variants: { B: { image: { src: '/a/firm-cccccc', alt: 'A flat' } } },
    },
    {
      id: 'list',
      kind: 'magnet',
      title: 'Rules',
      button: 'Get',
      file: 'firm-rules',

      consents,
    },
  ],
  thanks: { title: 'Thanks', text: 'We will call' },
})

const paths = ['/pictures/house.svg', '/a/firm-aaaaaa', '/a/firm-bbbbbb', '/a/firm-cccccc']
const known = Object.fromEntries(paths.map((path) => [path, square]))

test('an offer is published with all that pages must know of its pictures, and with those of nobody else', () => {
  const others = { '/a/firm-dddddd': square }
  const assets = { pictures: { ...others, ...known }, files: new Set(['firm-rules']) }
  const made = offerSnapshot(offer, 'firm-offer2', versions, assets)
  expect(made).toMatchObject({ snapshot: { pictures: known } })
  expect('snapshot' in made && Object.keys(made.snapshot.pictures ?? {})).toHaveLength(4)
})

test('a picture or a file that is not there is named with its place', () => {
  const { '/a/firm-bbbbbb': _, '/a/firm-cccccc': __, ...some } = known
  expect(offerSnapshot(offer, 'firm-offer2', versions, { pictures: some, files: new Set() })).toEqual({
    flaws: [
      { code: 'reference-unknown', limit: '/a/firm-bbbbbb', pointer: '#/blocks/0/phone/src' },
      { code: 'reference-unknown', limit: '/a/firm-cccccc', pointer: '#/blocks/0/variants/B/image/src' },
      { code: 'reference-unknown', limit: 'firm-rules', pointer: '#/blocks/1/file' },
    ],
  })
})

test('a file is promised only where there is one', () => {
  const blocks = offer.blocks.map(({ ...block }) => {
    if (block.kind === 'magnet') delete block.file
    return block
  })
  expect(
    offerSnapshot({ ...offer, blocks }, 'firm-offer2', versions, { pictures: known, files: new Set() }),
  ).toEqual({
    flaws: [{ code: 'member-required', pointer: '#/blocks/1/file' }],
  })
})
