import { parseWith } from '@pulya/contract/schema-flaws'
import { expect, test } from 'vitest'

import { question } from '../definitions.ts'
import type { LoaderConfig } from './definition.ts'

const breath: LoaderConfig = {
  kind: 'loader',
  key: 'breath',
  title: 'Собираем смету',
  required: false,
  lines: ['Площадь: {area}', 'Материалы', 'Сроки'],
  seconds: 3,
}

test.each([
  ['nobody waits for more than five seconds', { seconds: 6 }, 'number-too-large', '#/seconds'],
  ['nor for no time at all', { seconds: 0 }, 'number-too-small', '#/seconds'],
  ['one line needs no screen', { lines: ['Материалы'] }, 'items-too-few', '#/lines'],
  ['it cannot ask for an answer', { required: true }, 'value-unknown', '#/required'],
])('%s', (_name, change, code, pointer) => {
  expect(parseWith(question, { ...breath, ...change })).toMatchObject({ flaws: [{ code, pointer }] })
})
