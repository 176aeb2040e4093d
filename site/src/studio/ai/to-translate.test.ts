import { authorTexts } from '@pulya/offer/author-texts'
import type { OfferDocument } from '@pulya/offer/document'
import { templates } from '@pulya/offer/templates/templates'
import { authorTexts as textsOfQuiz } from '@pulya/quiz/author-texts'
import type { QuizDocument } from '@pulya/quiz/document'
import { quizTemplates } from '@pulya/quiz/templates/templates'
import { expect, test } from 'vitest'

import { offerWords } from '../i18n/offer.ts'
import { translatedParts } from '../offer/translation/texts.ts'
import { translatedQuiz } from '../quiz/translation/texts.ts'
import { stateOf } from '../translation/state.ts'
import { translating } from '../translation/translate.ts'
import { toTranslate, withTranslated } from './to-translate.ts'

const original: OfferDocument = {
  ...templates['renovation-estimate'].offer.ru,
  blocks: [
    { id: 'headline', kind: 'headline', text: 'Смета за день' },
    { id: 'why', kind: 'bullets', items: ['Без доплат', 'По договору'] },
    {
      id: 'said',
      kind: 'proof',
      evidence: { as: 'review', text: 'Успели в срок', name: 'Р. Хейл', source: { label: 'Карта' } },
    },
  ],
}
const copy: OfferDocument = { ...translating(original, 'ours2222-offer222'), locale: 'en' }

const texts = (offer: OfferDocument) =>
  translatedParts(original, offer, offerWords.en).flatMap((part) => part.texts)
const stateIn = (offer: OfferDocument, key: string) =>
  texts(offer)
    .filter((text) => text.key === key)
    .map((text) => stateOf(offer, text))

test('lists go out line by line; reviews, names and phones stay here', () => {
  const sent = toTranslate(authorTexts(copy), texts(copy))
  expect(sent.slice(0, 3)).toEqual([
    { pointer: '#/blocks/0/text', text: 'Смета за день' },
    { pointer: '#/blocks/1/items/0', text: 'Без доплат' },
    { pointer: '#/blocks/1/items/1', text: 'По договору' },
  ])
  const said = JSON.stringify(sent)
  for (const text of ['Успели', 'Хейл', original.brand.phone, original.brand.name]) {
    expect(said).not.toContain(text)
  }
})

test('a list is translated once its last line is', () => {
  const first = [
    { pointer: '#/blocks/0/text', text: 'An estimate within a day' },
    { pointer: '#/blocks/1/items/0', text: 'No surcharges' },
  ]
  const half = withTranslated(copy, copy, { taken: first, of: texts(copy) })
  expect(stateIn(half, 'headline/text')).toEqual(['current'])
  expect(stateIn(half, 'why/items')).toEqual(['unseen'])

  const last = [{ pointer: '#/blocks/1/items/1', text: 'By contract' }]
  const whole = withTranslated(half, copy, { taken: last, of: texts(copy) })
  expect(stateIn(whole, 'why/items')).toEqual(['current'])
  expect(whole.blocks[1]).toMatchObject({ items: ['No surcharges', 'By contract'] })
})

test('of a quiz, options and paragraphs go out, and consents stay here', () => {
  const quiz: QuizDocument = quizTemplates['bankruptcy-fit'].quiz.ru
  const begun: QuizDocument = { ...translating(quiz, 'ours2222-quiz2222'), locale: 'en' }
  const all = translatedQuiz(quiz, begun, 'en').flatMap((part) => part.texts)
  const sent = toTranslate(textsOfQuiz(begun), all)
  const [first] = quiz.questions
  const options = first && 'options' in first ? first.options : []
  expect(sent).toContainEqual({ pointer: '#/questions/0/options/0/label', text: options[0]?.label })
  expect(sent).toContainEqual({ pointer: '#/outcomes/0/paragraphs/0', text: quiz.outcomes[0]?.paragraphs[0] })
  const said = sent.map(({ text }) => text)
  for (const text of [quiz.phone, ...quiz.contact.consents.map(({ label }) => label)]) {
    expect(said).not.toContain(text)
  }
  const taken = sent
    .filter(({ pointer }) => pointer.startsWith('#/outcomes/0/'))
    .map(({ pointer }) => ({ pointer, text: 'Said' }))
  const done = withTranslated(begun, begun, { taken, of: all })
  const states = all.filter(({ key }) => /^outcomes\/[^/]+\/(title|paragraphs)$/.test(key)).slice(0, 2)
  expect(states.map((text) => stateOf(done, text))).toEqual(['current', 'current'])
})
