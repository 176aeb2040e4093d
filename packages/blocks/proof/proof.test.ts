import { parseWith } from '@pulya/contract/schema-flaws'
import { expect, test } from 'vitest'

import { proof } from './definition.ts'

const source = { label: 'Яндекс Карты', href: 'https://maps.example/1' }
const review = { as: 'review', text: 'Сделали за день', name: 'Мария', source }
const flawsOf = (evidence: object) => {
  const parsed = parseWith(proof.schema, { id: 'p', kind: 'proof', evidence })
  return 'flaws' in parsed ? parsed.flaws.map(({ pointer, code }) => `${pointer} ${code}`) : []
}

test.each([
  ['a person', { as: 'person', name: 'Имя', role: 'Юрист', photo: { src: '/pictures/a.webp', alt: '' } }],
  ['a review', review],
  ['logos', { as: 'logos', logos: [{ src: '/pictures/a.svg', alt: 'Завод' }] }],
  ['a number', { as: 'number', value: '1 240', text: 'смет', source: { label: 'Наш учёт' } }],
])('%s is proof', (_what, evidence) => {
  expect(flawsOf(evidence)).toEqual([])
})

test.each([
  ['a review of nobody', { ...review, name: ' ' }, '#/evidence/name text-required'],
  ['a review from nowhere', { ...review, source: undefined }, '#/evidence/source member-required'],
  [
    'a number nobody counted',
    { as: 'number', value: '99 %', text: 'довольны' },
    '#/evidence/source member-required',
  ],
  [
    'a source that runs a script',
    { ...review, source: { label: 'x', href: 'javascript:alert(1)' } },
    '#/evidence/source/href link-invalid',
  ],
  [
    'a picture of somebody else’s host',
    { as: 'person', name: 'Имя', role: 'Юрист', photo: { src: 'https://evil.example/a.png', alt: '' } },
    '#/evidence/photo/src value-wrong',
  ],
  [
    'a logo without a name',
    { as: 'logos', logos: [{ src: '/pictures/a.svg', alt: '' }] },
    '#/evidence/logos/0/alt text-required',
  ],
  ['a row of no logos', { as: 'logos', logos: [] }, '#/evidence/logos items-too-few'],
])('%s is none', (_what, evidence, flaw) => {
  expect(flawsOf(evidence)).toEqual([flaw])
})

test('a variant shows another proof as a whole, never half of one', () => {
  const of = (evidence: object) => ({
    id: 'p',
    kind: 'proof',
    evidence: review,
    variants: { B: { evidence } },
  })
  expect(proof.schema.safeParse(of({ as: 'number', value: '3', text: 'дня', source })).success).toBe(true)
  expect(proof.schema.safeParse(of({ name: 'Анна' })).success).toBe(false)
})
