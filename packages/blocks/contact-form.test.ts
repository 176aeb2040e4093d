import { expect, test } from 'vitest'

import { readContactForm } from './contact-form.ts'

const typed = 'name=%D0%98%D0%B2%D0%B0%D0%BD&phone=8+%28916%29+123-45-67&channel=max&consent-processing=yes'

test('a posted form is read as it was typed', () => {
  const { contact, granted } = readContactForm(new URLSearchParams(typed))
  expect(contact).toEqual({ name: 'Иван', phone: '8 (916) 123-45-67', channel: 'max' })
  expect(granted).toEqual(['processing'])
})

test('what was left empty is not there, in whatever spaces', () => {
  const { contact } = readContactForm(new URLSearchParams('name=+&phone=&email=a%40b.ru&comment=%0A'))
  expect(contact).toEqual({ email: 'a@b.ru' })
})

test('a box that is absent or holds anything but its own value grants nothing', () => {
  const { granted } = readContactForm(new URLSearchParams('consent-processing=&consent-ads=on'))
  expect(granted).toEqual([])
})

test('a channel nobody offers is dropped, the form is shown with the rest', () => {
  const { contact, values } = readContactForm(new URLSearchParams('name=Ann&channel=pigeon'))
  expect(contact).toEqual({ name: 'Ann' })
  expect(values.name).toBe('Ann')
})
