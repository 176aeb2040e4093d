import type { PublishedBlock } from '@pulya/blocks/definitions'
import { expect, test } from 'vitest'

import { thanksWords } from './thanks-promise.ts'

const callback: PublishedBlock = { id: 'c', kind: 'callback', title: 'Звонок', button: 'Жду', consents: [] }
const form = (change: object): PublishedBlock => ({
  id: 'f',
  kind: 'form',
  title: 'Заявка',
  button: 'Жду',
  consents: [],
  ...change,
})
const offer = (blocks: PublishedBlock[]) => ({
  locale: 'ru' as const,
  blocks,
  hours: {
    timeZone: 'Europe/Moscow',
    days: [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '20:00' })),
    within: 15,
  },
})
const monday = (clock: string) => Date.parse(`2026-11-23T${clock}+03:00`)
const promise = (blocks: PublishedBlock[], at: number, wanted = Number.NaN) =>
  Object.values(thanksWords(offer(blocks), at, wanted))

test('what is promised after a form goes by the hours', () => {
  expect(promise([callback], monday('12:00'))).toEqual(['Перезвоним в течение 15 минут'])
  expect(promise([callback], monday('21:00'))).toEqual(['Перезвоним завтра с 9:00 (Москва)'])
})

test('a time that was asked for is promised while it is to come', () => {
  const wanted = Date.parse('2026-11-24T10:00+03:00')
  expect(promise([callback], monday('21:00'), wanted)).toEqual(['Перезвоним завтра в 10:00 (Москва)'])
  const others = form({ channels: ['telegram'] })
  expect(promise([callback, others], monday('21:00'), wanted)).toEqual(['Перезвоним завтра в 10:00 (Москва)'])
  expect(promise([callback], wanted + 3_600_000, wanted)).toEqual(['Перезвоним в течение 15 минут'])
})

test.each([
  ['at night', Date.parse('2026-11-24T03:00+03:00')],
  ['in a year', Date.parse('2027-11-24T10:00+03:00')],
  ['never', Number.NaN],
])('an address cannot make the firm promise a call %s', (_when, wanted) => {
  expect(promise([callback], monday('21:00'), wanted)).toEqual(['Перезвоним завтра с 9:00 (Москва)'])
})

test.each([
  ['leaves an e-mail', { fields: [{ name: 'email', required: true }] }],
  ['may ask for an answer in a messenger', { channels: ['call', 'telegram'] }],
])('a call is not promised to whoever %s', (_what, change) => {
  expect(promise([callback, form(change)], monday('12:00'))).toEqual(['Ответим в течение 15 минут'])
})
