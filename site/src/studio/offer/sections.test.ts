import { offerDocument } from '@pulya/offer/document'
import { describe, expect, it } from 'vitest'

import { idOf } from '../editor/field.ts'
import { replaced, valueAt } from '../editor/path.ts'
import { offerWords } from '../i18n/offer.ts'
import { differences, offerSections } from './sections.ts'

const offer = offerDocument.parse({
  schema: 1,
  locale: 'en',
  title: 'Title',
  description: 'Description',
  theme: 'chambers',
  brand: { name: 'Firm', phone: '+7 495 000-00-00' },
  variants: [
    { key: 'A', name: 'Question' },
    { key: 'B', name: 'Steps' },
  ],
  blocks: [
    { id: 'headline', kind: 'headline', text: 'Of A', variants: { B: { text: 'Of B' } } },
    { id: 'bullets', kind: 'bullets', items: ['One', 'Two'] },
    { id: 'notice', kind: 'notice', wording: 'ru-bankruptcy' },
    {
      id: 'form',
      kind: 'form',
      title: 'Call me',
      button: 'Send',
      consents: [{ purpose: 'processing', label: 'I agree', document: 'abcd-efgh', required: true }],
    },
    {
      id: 'legal',
      kind: 'legal',
      owner: 'Firm Ltd',
      requisites: [{ label: 'Number', value: '1' }],
      links: [],
    },
    {
      id: 'price',
      kind: 'price',
      label: 'All in',
      amount: 90_000,
      per: 'per room',
      old: { amount: 100_000, reason: 'Winter', since: '2026-12-01', deadline: 'deadline' },
      currency: 'GBP',
    },
    {
      id: 'deadline',
      kind: 'deadline',
      text: 'This holds',
      after: 'This is over',
      at: '2027-01-31T20:00:00Z',
      timeZone: 'Europe/London',
    },
    {
      id: 'person',
      kind: 'proof',
      evidence: { as: 'person', name: 'Ann', role: 'Surveyor', says: 'I measure' },
    },
    {
      id: 'review',
      kind: 'proof',
      evidence: { as: 'review', text: 'Good', name: 'Bob', about: 'client', source: { label: 'A map' } },
    },
    {
      id: 'logos',
      kind: 'proof',
      evidence: { as: 'logos', title: 'We work for', logos: [{ src: '/pictures/a.svg', alt: 'Acme' }] },
    },
    {
      id: 'number',
      kind: 'proof',
      evidence: { as: 'number', value: '120', text: 'flats', source: { label: 'Our books' } },
    },
    { id: 'phone', kind: 'phone', label: 'Ask', number: '020 7946 0001', note: 'Every day' },
    {
      id: 'messengers',
      kind: 'messengers',
      label: 'Write',
      text: 'Hello',
      links: [{ messenger: 'telegram', handle: 'plumb_level' }],
    },
    { id: 'faq', kind: 'faq', question: 'How long?', answer: 'A day' },
  ],
  thanks: { title: 'Thanks', text: 'We will call' },
})

const fieldsOf = (variant: string) =>
  offerSections(offer, variant, offerWords.en).flatMap(({ groups }) => groups.flatMap(({ fields }) => fields))

/** Every text in the document that its readers see, by its place; found by walking it, not by the code under test. */
function textsIn(value: unknown, at: (string | number)[] = []): string[] {
  if (typeof value === 'string') return [idOf(at)]
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...at, index]))
  return Object.entries(value ?? {}).flatMap(([key, inner]) => textsIn(inner, [...at, key]))
}

describe('the fields of the control', () => {
  it('are all the texts of the document, but for rows that come and go, and nothing that is not a text of its author', () => {
    const notTexts =
      /locale|theme|\/(id|kind|key|wording|document|purpose|currency|since|deadline|at|timeZone|as|src|messenger)$|^\/blocks\/\d+\/variants\/|(requisites|links)\/\d+\//
    const expected = textsIn(offer).filter((id) => !notTexts.test(id) && id !== '/variants/1/name')
    const shown = fieldsOf('A').flatMap(({ path, as }) =>
      as === 'lines' ? textsIn(valueAt(offer, path), [...path]) : [idOf(path)],
    )
    const optional = ['/blocks/3/text', '/brand/about']
    expect(shown.filter((id) => !optional.includes(id)).toSorted()).toEqual(expected.toSorted())
  })
})

describe('the fields of a variant', () => {
  it('are only those an experiment may touch, each over the words of the control', () => {
    expect(fieldsOf('B').map(({ path, inherited }) => [idOf(path), inherited])).toEqual([
      ['/blocks/0/variants/B/text', 'Of A'],
      ['/blocks/1/variants/B/items', ['One', 'Two']],
      ['/blocks/3/variants/B/title', 'Call me'],
      ['/blocks/3/variants/B/text', ''],
      ['/blocks/3/variants/B/button', 'Send'],
      ['/blocks/5/variants/B/label', 'All in'],
      ['/blocks/5/variants/B/per', 'per room'],
      ['/blocks/6/variants/B/text', 'This holds'],
      ['/blocks/6/variants/B/after', 'This is over'],
      ['/blocks/11/variants/B/label', 'Ask'],
      ['/blocks/11/variants/B/number', '020 7946 0001'],
      ['/blocks/11/variants/B/note', 'Every day'],
      ['/blocks/12/variants/B/label', 'Write'],
      ['/blocks/12/variants/B/text', 'Hello'],
      ['/blocks/13/variants/B/question', 'How long?'],
      ['/blocks/13/variants/B/answer', 'A day'],
      ['/variants/1/name', undefined],
    ])
  })

  it('write what the schema of an offer accepts', () => {
    for (const { path, as } of fieldsOf('B')) {
      const edited = replaced(offer, path, as === 'lines' ? ['100 200'] : '100 200')
      expect(offerDocument.safeParse(edited).error).toBeUndefined()
    }
  })

  it('are counted where they say something of their own', () => {
    expect(differences(offer, 'B')).toBe(1)
    expect(differences(offer, 'A')).toBe(0)
  })
})
