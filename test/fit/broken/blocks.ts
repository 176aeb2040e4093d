import type { BrokenOffer } from '../broken.ts'
import { hugeWord, longText, put, say } from './spoil.ts'

/** Blocks that do not belong on a first screen that is full, and one that does and is gone. */
export const blocks: readonly BrokenOffer[] = [
  {
    name: 'a form that explains itself at length',
    of: 'bankrotstvo',
    spoil: say('form', { title: longText(80), text: longText(200) }),
    found: { code: 'below', block: 'form' },
  },
  {
    name: 'consents of several lines each',
    of: 'bankrotstvo',
    spoil: (offer) => ({
      ...offer,
      blocks: offer.blocks.map((block) =>
        block.kind === 'form'
          ? { ...block, consents: block.consents.map((ask) => ({ ...ask, label: longText(280) })) }
          : block,
      ),
    }),
    found: { code: 'below', block: 'form' },
  },
  {
    name: 'a consent with a huge word',
    of: 'bankrotstvo',
    spoil: (offer) => ({
      ...offer,
      blocks: offer.blocks.map((block) =>
        block.kind === 'form'
          ? { ...block, consents: block.consents.map((ask) => ({ ...ask, label: hugeWord })) }
          : block,
      ),
    }),
    found: { code: 'word-broken', block: 'form' },
  },
  {
    name: 'requisites with a huge word',
    of: 'bankrotstvo',
    spoil: say('legal', { owner: `${hugeWord}${hugeWord}` }),
    found: { code: 'word-broken', block: 'legal' },
  },
  {
    name: 'a bankruptcy without the words of the law',
    of: 'renovation-price',
    spoil: (offer) => ({ ...offer, vertical: 'bankruptcy' }),
    found: { code: 'missing', block: 'notice' },
  },
  {
    name: 'a review of six lines before the button',
    of: 'bankrotstvo',
    spoil: put('entry', {
      id: 'review',
      kind: 'proof',
      evidence: { as: 'review', text: longText(290), name: 'Клиент', source: { label: 'Яндекс Карты' } },
    }),
    found: { code: 'below', block: 'review' },
  },
  {
    name: 'a deadline at length before the button',
    of: 'bankrotstvo',
    spoil: put('entry', {
      id: 'until',
      kind: 'deadline',
      text: longText(100),
      at: '2099-01-01T00:00:00Z',
      timeZone: 'Europe/Moscow',
    }),
    found: { code: 'below', block: 'until' },
  },
  {
    name: 'a tall picture',
    of: 'bankrotstvo',
    spoil: put('headline', {
      id: 'photo',
      kind: 'picture',
      image: { src: '/pictures/house.svg', alt: 'Дом' },
    }),
    css: '.offer__picture { block-size: 22rem }',
    found: { code: 'below', block: 'photo' },
  },
]
