import { expect, test } from 'vitest'

import { soundOffer } from './check/sound-offer.ts'
import { textsShown } from './texts-shown.ts'

test('every text is there once, and nothing else', () => {
  const written = JSON.stringify({ ...soundOffer(), variants: [] }, null, 1)
  const notTexts = /"(schema|id|kind|theme|locale|vertical|purpose|document|wording)": "[^"]*"/g
  const texts = written.replaceAll(notTexts, '').matchAll(/(?:: |^ *)("(?:[^"\\]|\\.)*")(?!:)/gm)
  expect(
    textsShown(soundOffer())
      .map(({ text }) => text)
      .toSorted(),
  ).toEqual([...texts].map(([, text]) => String(JSON.parse(text ?? ''))).toSorted())
})

test('a text knows whose it is', () => {
  const shown = textsShown(
    soundOffer({
      texts: [
        {
          key: 'bailiffs',
          at: { block: 'subhead', member: 'text' },
          when: { param: { name: 'utm_content', is: ['pristavy'] } },
          text: 'Приставы уже пришли?',
        },
      ],
    }),
  )
  expect(shown).toContainEqual({
    pointer: '#/blocks/0/variants/B/text',
    block: 'headline',
    variant: 'B',
    text: 'Разберём вашу ситуацию по шагам',
  })
  expect(shown).toContainEqual({
    pointer: '#/texts/0/text',
    block: 'subhead',
    rule: 'bailiffs',
    text: 'Приставы уже пришли?',
  })
  expect(shown).toContainEqual({ pointer: '#/brand/phone', text: '+7 495 000-00-00' })
})

test('a text with values is read once for each place that has them', () => {
  const places = [
    { key: 'tver', name: 'Тверь', values: { town: 'в Твери' } },
    { key: 'omsk', name: 'Омск', values: { town: 'в Омске' } },
    { key: 'none', name: 'Без города', values: {} },
  ]
  const thanks = { title: 'Ждём {town|в Москве}', text: 'До встречи' }
  expect(
    textsShown(soundOffer({ places, thanks })).filter(({ pointer }) => pointer === '#/thanks/title'),
  ).toEqual([
    { pointer: '#/thanks/title', text: 'Ждём в Москве' },
    { pointer: '#/thanks/title', place: 'tver', text: 'Ждём в Твери' },
    { pointer: '#/thanks/title', place: 'omsk', text: 'Ждём в Омске' },
    { pointer: '#/thanks/title', place: 'none', text: 'Ждём в Москве' },
  ])
})
