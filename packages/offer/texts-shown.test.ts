import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { offerDocument } from './document.ts'
import { textsShown } from './texts-shown.ts'

const demo = JSON.parse(
  readFileSync(new URL('../../api/demo/offer.bankrotstvo.json', import.meta.url), 'utf8'),
)
const offer = (more: object) => offerDocument.parse({ ...demo, ...more })

test('every text of the demo is there once, and nothing else', () => {
  const notTexts = /"(schema|id|kind|key|theme|locale|vertical|quiz|purpose|document|wording)": "[^"]*"/g
  const written = JSON.stringify({ ...demo, variants: [] }, null, 1).replaceAll(notTexts, '')
  const expected = [...written.matchAll(/(?:: |^ *)("(?:[^"\\]|\\.)*")(?!:)/gm)].map(([, text]) =>
    JSON.parse(text ?? ''),
  )
  expect(
    textsShown(offer({}))
      .map(({ text }) => text)
      .toSorted(),
  ).toEqual(expected.toSorted())
})

test('a text knows whose it is', () => {
  const shown = textsShown(
    offer({
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
    pointer: '#/blocks/0/variants/C/text',
    block: 'headline',
    variant: 'C',
    text: 'Звонят коллекторы, списывают приставы? Узнайте свои варианты',
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
  expect(textsShown(offer({ places, thanks })).filter(({ pointer }) => pointer === '#/thanks/title')).toEqual(
    [
      { pointer: '#/thanks/title', text: 'Ждём в Москве' },
      { pointer: '#/thanks/title', place: 'tver', text: 'Ждём в Твери' },
      { pointer: '#/thanks/title', place: 'omsk', text: 'Ждём в Омске' },
      { pointer: '#/thanks/title', place: 'none', text: 'Ждём в Москве' },
    ],
  )
})
