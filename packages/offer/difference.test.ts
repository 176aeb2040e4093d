import { describe, expect, test } from 'vitest'

import { soundBlocks, soundOffer } from './check/sound-offer.ts'
import { differencesOf, proposedFactors } from './difference.ts'

/** The sound offer, its second variant with this look and these words of its own. */
const tried = (look: object, own: Record<string, object> = {}) =>
  soundOffer({
    variants: [
      { key: 'A', name: 'Контроль' },
      { key: 'B', name: 'Проба', ...look },
    ],
    blocks: soundBlocks.map(({ variants: _, ...block }) => {
      const said = own[block.kind]
      return said ? { ...block, variants: { B: said } } : block
    }),
  })

describe('what a variant changes', () => {
  test('is told by block and member, word by word', () => {
    expect(differencesOf(tried({}, { form: { button: 'Перезвоните мне сегодня' } }), 'B')).toEqual([
      {
        block: { id: 'form', kind: 'form' },
        member: 'button',
        control: 'Перезвоните мне',
        own: 'Перезвоните мне сегодня',
        words: [
          { is: 'same', text: 'Перезвоните мне' },
          { is: 'new', text: 'сегодня' },
        ],
      },
    ])
  })

  test('is one line of a list, and one that is not there any more', () => {
    const told = differencesOf(tried({}, { bullets: { items: ['Цена договора растёт'] } }), 'B')
    expect(told.map(({ member, control, own }) => [member, control, own])).toEqual([
      ['items.0', 'Цена договора не меняется', 'Цена договора растёт'],
      ['items.1', 'Работаем по всей России', ''],
    ])
  })

  test('is nothing for the control, for a variant that repeats it and for one that is not there', () => {
    const offer = tried({ theme: 'chambers' }, { headline: { text: soundBlocks[0]?.text } })
    expect(['A', 'B', 'H'].flatMap((variant) => differencesOf(offer, variant))).toEqual([])
  })
})

describe('the factors proposed for', () => {
  test.each<[string, object, Record<string, object>, string[]]>([
    ['another theme', { theme: 'workshop' }, {}, ['colour']],
    ['another layout', { layout: 'split' }, {}, ['layout']],
    ['another headline', {}, { headline: { text: 'Подойдёт ли вам порядок банкротства?' } }, ['headline']],
    [
      'other reasons',
      {},
      { bullets: { items: ['Цена договора не растёт', 'Работаем по всей стране'] } },
      ['text'],
    ],
    ['another button', {}, { form: { button: 'Позвоните мне' } }, ['form']],
    ['much less text', {}, { bullets: { items: ['Цена не меняется'] } }, ['text', 'length']],
    [
      'a theme and a headline',
      { theme: 'workshop' },
      { headline: { text: 'Подойдёт ли вам порядок банкротства?' } },
      ['colour', 'headline'],
    ],
  ])('%s', (_name, look, own, expected) => {
    expect(proposedFactors(tried(look, own), 'B')).toEqual(expected)
  })
})
