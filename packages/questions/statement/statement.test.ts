import { parseWith } from '@pulya/contract/schema-flaws'
import { expect, test } from 'vitest'

import { question } from '../definitions.ts'
import type { StatementConfig } from './definition.ts'

const licence: StatementConfig = {
  kind: 'statement',
  key: 'licence',
  title: 'Кто будет вас лечить',
  required: false,
  text: ['Врач принимает здесь восьмой год.', 'Приём длится час.'],
  picture: { src: '/pictures/doctor.jpg', alt: 'Кабинет с креслом у окна' },
  button: 'Понятно',
}

test('a statement says all it has', () => {
  expect(parseWith(question, licence)).toEqual({ value: licence })
})

test.each([
  [
    'a picture of somebody else’s',
    { picture: { src: 'https://example.com/a.jpg', alt: '' } },
    '#/picture/src',
  ],
  ['an empty paragraph', { text: ['  '] }, '#/text/0'],
  ['a required answer', { required: true }, '#/required'],
])('%s is refused', (_name, change, pointer) => {
  expect(parseWith(question, { ...licence, ...change })).toMatchObject({ flaws: [{ pointer }] })
})
