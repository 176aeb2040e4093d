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
  it('are all the texts of the document, and nothing that is not a text of its author', () => {
    const notTexts =
      /locale|theme|\/(id|kind|key|wording|document|purpose)$|^\/blocks\/\d+\/variants\/|requisites\/\d+\/label/
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
      ['/variants/1/name', undefined],
    ])
  })

  it('write what the schema of an offer accepts', () => {
    for (const { path, as } of fieldsOf('B')) {
      const edited = replaced(offer, path, as === 'lines' ? ['New'] : 'New')
      expect(offerDocument.safeParse(edited).error).toBeUndefined()
    }
  })

  it('are counted where they say something of their own', () => {
    expect(differences(offer, 'B')).toBe(1)
    expect(differences(offer, 'A')).toBe(0)
  })
})
