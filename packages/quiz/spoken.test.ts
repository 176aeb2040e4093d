import type { Question } from '@pulya/questions/definitions'
import { expect, test } from 'vitest'

import { givenNothing } from './run.ts'
import { spoken } from './spoken.ts'

const name: Question = { kind: 'text', key: 'name', title: 'Как вас зовут?', required: true }
const city: Question = {
  kind: 'text',
  key: 'city',
  title: '{name}, где вы живёте?',
  help: 'Нашли нас в {utm_source|поиске}',
  hint: 'Рада знакомству, {name|друг}!',
  required: true,
}
const quiz = { locale: 'ru' as const, questions: [name, city] }
const given = givenNothing('2026-11-22')
const run = { answers: { name: 'Анна' }, given: { ...given, params: { utm_source: 'vk' } } }

test('a question is asked in the words of the visitor', () => {
  expect(spoken({ ...quiz, consultant: {} }, run, city)).toMatchObject({
    key: 'city',
    title: 'Анна, где вы живёте?',
    help: 'Нашли нас в vk',
    hint: 'Рада знакомству, Анна!',
  })
  expect(spoken({ ...quiz, consultant: {} }, { answers: {}, given }, city)).toMatchObject({
    help: 'Нашли нас в поиске',
    hint: 'Рада знакомству, друг!',
  })
})

test('a hint that nobody could say is not there', () => {
  expect(spoken(quiz, run, city).hint).toBeUndefined()
})

test('asked in the same words it is the same question, in others another', () => {
  const first = spoken(quiz, run, city)
  expect(spoken(quiz, { ...run }, city)).toBe(first)
  const other = spoken(quiz, { ...run, answers: { name: 'Мария' } }, city)
  expect(other.title).toBe('Мария, где вы живёте?')
  expect(city.title).toBe('{name}, где вы живёте?')
})

test('what a screen only tells is told in the words of the visitor too', () => {
  const told: Question = {
    kind: 'statement',
    key: 'told',
    title: 'Спасибо',
    text: ['{name}, осталось немного', 'Вы из города {city}'],
    required: false,
  }
  expect(spoken(quiz, run, told)).toMatchObject({ text: ['Анна, осталось немного'] })
})
