import { expect, test } from 'vitest'

import { askingOf, withAsking } from './asking.ts'

const phoneFirst = {
  fields: [
    { name: 'phone' as const, required: true },
    { name: 'comment' as const, required: false },
  ],
}

test('a form that says nothing of it asks for a name and a phone', () => {
  expect(askingOf({}, 'name')).toBe('required')
  expect(askingOf({}, 'email')).toBe('no')
  expect(askingOf(phoneFirst, 'comment')).toBe('optional')
})

test('a field is asked for otherwise in its place', () => {
  expect(withAsking(phoneFirst, 'phone', 'optional')).toEqual([
    { name: 'phone', required: false },
    { name: 'comment', required: false },
  ])
})

test('a new field comes where it is usual, and the author’s order stays', () => {
  const names = (fields: { name: string }[]) => fields.map(({ name }) => name)
  expect(names(withAsking(phoneFirst, 'email', 'required'))).toEqual(['phone', 'email', 'comment'])
  expect(names(withAsking(phoneFirst, 'name', 'required'))).toEqual(['name', 'phone', 'comment'])
  expect(names(withAsking({}, 'comment', 'optional'))).toEqual(['name', 'phone', 'comment'])
})

test('what is not asked is not there', () => {
  expect(withAsking({}, 'name', 'no')).toEqual([{ name: 'phone', required: true }])
})
