import { expect, test } from 'vitest'

import { contactErrors } from './contact-errors.ts'

test('errors stand in the order of the fields, not of the flaws', () => {
  const errors = contactErrors('ru', [
    { pointer: '#/consents/processing', code: 'consent-required' },
    { pointer: '#/contact/phone', code: 'phone-required' },
    { pointer: '#/contact/name', code: 'name-required' },
  ])
  expect(errors.map(({ field }) => field)).toEqual(['name', 'phone', 'consent-processing'])
  expect(errors[1]?.sentence).toBe('Укажите телефон, например +7 916 123-45-67')
})

test('a field shows one error at a time', () => {
  const errors = contactErrors('en', [
    { pointer: '#/contact/phone', code: 'phone-invalid' },
    { pointer: '#/contact/phone', code: 'text-too-long', limit: 40 },
  ])
  expect(errors).toHaveLength(1)
})

test('a flaw that belongs to no field is told all the same', () => {
  const [error] = contactErrors('ru', [{ pointer: '#/snapshot', code: 'snapshot-unknown' }])
  expect(error).toEqual({ sentence: 'Такой опубликованной версии нет' })
})
