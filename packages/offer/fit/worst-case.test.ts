import { expect, test } from 'vitest'

import { templates } from '../templates/templates.ts'
import { worstCase, worstCasesOf } from './worst-case.ts'

const offer = templates['trial-lesson'].offer.en
const headline = offer.blocks.find(({ kind }) => kind === 'headline')
const rule = (key: string, text: string) => ({
  key,
  at: { block: headline?.id ?? '', member: 'text' },
  when: { param: { name: 'utm_content', is: [key] } },
  text,
})
const long =
  'A lesson that is as long as it has to be, for whoever wants to see what it is like before they pay'
const wordy = 'Antidisestablishmentarianism'
const ruled = { ...offer, texts: [rule('long', long), rule('wordy', wordy)] }
const headlineOf = ({ blocks }: typeof offer) => blocks.find(({ id }) => id === headline?.id)

test('the longest text and the text with the longest word are two cases', () => {
  expect(worstCasesOf(ruled)).toEqual(['text', 'word'])
  expect(headlineOf(worstCase(ruled, 'A', 'text'))).toMatchObject({ text: long })
  expect(headlineOf(worstCase(ruled, 'A', 'word'))).toMatchObject({ text: wordy })
})

test('an offer that reads alike to everybody has one case, which is itself', () => {
  expect(worstCasesOf(offer)).toEqual(['text'])
  expect(worstCase(offer, 'A', 'text').blocks).toEqual(offer.blocks)
})

test('nothing is left in it to be chosen for a visitor', () => {
  expect(worstCase(ruled, 'A', 'text')).toMatchObject({ texts: [], places: [] })
})
