import type { OfferDocument } from '@pulya/offer/document'
import type { BrokenOffer } from '../broken.ts'
import { hugeWord, longText, say } from './spoil.ts'

/** What only some visitors read: by a rule, or in a place. */
export const visitors: readonly BrokenOffer[] = [
  {
    name: 'a rule with a long headline',
    of: 'bankrotstvo',
    spoil: rule('headline', longText(118)),
    found: { code: 'below', block: 'headline' },
  },
  {
    name: 'a rule with a long subhead',
    of: 'bankrotstvo',
    spoil: rule('subhead', longText(198)),
    found: { code: 'below', block: 'subhead' },
  },
  {
    name: 'a rule of one variant',
    of: 'bankrotstvo',
    spoil: rule('subhead', longText(200), ['B']),
    found: { code: 'below', block: 'subhead', variant: 'B' },
  },
  {
    name: 'a rule with a huge word',
    of: 'bankrotstvo',
    spoil: rule('headline', `Подойдёт ли вам процедура банкротства? ${hugeWord}`),
    found: { code: 'word-broken', block: 'headline' },
  },
  {
    name: 'a rule of few letters, one word of which is huge',
    of: 'bankrotstvo',
    spoil: rule('subhead', `Поможет ${hugeWord.slice(0, 40)}`),
    found: { code: 'word-broken', block: 'subhead' },
  },
  {
    name: 'a place with a long name',
    of: 'bankrotstvo',
    spoil: (offer) => ({
      ...say('headline', { text: 'Подойдёт ли вам процедура банкротства в {town|вашем городе}?' })(offer),
      places: [
        ...(offer.places ?? []),
        { key: 'ufa', name: 'Уфа', values: { town: 'Уфе' } },
        {
          key: 'village',
          name: 'Посёлок',
          values: { town: 'посёлке Новое Село-на-Великой Реке Верхнеуральского района, недалеко от города' },
        },
      ],
    }),
    found: { code: 'below', block: 'headline' },
  },
  {
    name: 'a place whose name no phone holds',
    of: 'bankrotstvo',
    spoil: (offer) => ({
      ...say('headline', { text: 'Банкротство в {town|вашем городе}' })(offer),
      places: [
        ...(offer.places ?? []),
        { key: 'long', name: 'Длинный', values: { town: 'Александровосакмарономихайловске' } },
      ],
    }),
    found: { code: 'word-broken', block: 'headline' },
  },
]

function rule(block: string, text: string, variants?: string[]) {
  return (offer: OfferDocument): OfferDocument => ({
    ...offer,
    texts: [
      {
        key: 'bailiffs',
        at: { block, member: 'text' },
        when: { param: { name: 'utm_content', is: ['pristavy'] } },
        text,
        ...(variants && { variants }),
      },
    ],
  })
}
