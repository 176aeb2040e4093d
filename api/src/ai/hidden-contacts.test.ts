import { expect, test } from 'vitest'

import { hideContacts, showContacts } from './hidden-contacts.ts'

test.each([
  ['Звоним с 9:00 до 20:00, с номера +7 495 000-00-00', 'Звоним с 9:00 до 20:00, с номера {contact-0}'],
  ['8 (800) 555-35-35 или 8 800 555 35 35', '{contact-0} или {contact-1}'],
  ['Call +44 20 7946 0000 or 020 7946 0000.', 'Call {contact-0} or {contact-1}.'],
  ['Телефон 123-45-67, почта ask@firm.example', 'Телефон {contact-0}, почта {contact-1}'],
])('%j goes out without its contacts, and gets them back', (text, hidden) => {
  expect(hideContacts(text)).toBe(hidden)
  expect(showContacts(hidden, text)).toBe(text)
})

test.each([
  'От 1 000 000 до 3 000 000 ₽',
  'Смета 24 900 ₽ вместо 30 000 ₽',
  '7 вопросов, 2 минуты, скидка 10–15 %',
  'Since 2014, 850 000 households',
  'Ведём дело {in-city|по всей России}',
])('%j has none', (text) => {
  expect(hideContacts(text)).toBe(text)
})

test('of a text with many contacts every one comes back to its place', () => {
  const text = Array.from({ length: 12 }, (_, index) => `desk${index}@firm.example`).join(' ')
  expect(showContacts(hideContacts(text), text)).toBe(text)
})

test('a gap that was made up stays what it is', () => {
  expect(showContacts('Пишите {contact-7}', 'на ask@firm.example')).toBe('Пишите {contact-7}')
})
