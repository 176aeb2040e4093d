import type { Block } from '@pulya/blocks/definitions'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { blocksOf } from './variant.ts'

const blocks: Block[] = [
  {
    id: 'f',
    kind: 'form',
    title: 'Поговорить с юристом',
    button: 'Получить консультацию',
    consents: [],
    variants: { B: { button: 'Перезвоните мне' }, C: { title: undefined } },
  },
  { id: 'n', kind: 'notice', wording: 'ru-bankruptcy' },
]
const control = {
  id: 'f',
  kind: 'form',
  title: 'Поговорить с юристом',
  button: 'Получить консультацию',
  consents: [],
}

test('a variant says its own words and keeps the rest of the control', () => {
  expect(blocksOf({ blocks }, 'B')[0]).toEqual({ ...control, button: 'Перезвоните мне' })
})

test('a member left undefined takes nothing away', () => {
  expect(blocksOf({ blocks }, 'C')[0]).toStrictEqual(control)
})

test('every variant of every name shows the locked notice and no other variant’s words', () => {
  fc.assert(
    fc.property(fc.string(), (variant) => {
      const [form, notice] = blocksOf({ blocks }, variant)
      expect(notice).toStrictEqual({ id: 'n', kind: 'notice', wording: 'ru-bankruptcy' })
      expect(form).not.toHaveProperty('variants')
      expect(form).toStrictEqual(variant === 'B' ? { ...control, button: 'Перезвоните мне' } : control)
    }),
  )
})
