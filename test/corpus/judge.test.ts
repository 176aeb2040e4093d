import { expect, test } from 'vitest'

import type { Case } from './cases.ts'
import { judge, type Seen } from './judge.ts'

const given = (more: Partial<Case>): Case => ({
  id: 'x-1',
  category: 'x',
  target: 'lead.name',
  input: ' Иван ',
  expected: 'accept-normalised',
  ...more,
})
const answer = (status: number, body = '', type = 'application/problem+json') => ({
  status,
  headers: new Map([['content-type', type]]),
  body,
  whole: body,
  bytes: Buffer.from(body),
})
const problem = (status: number) =>
  answer(status, JSON.stringify({ type: '/problems/x', title: 'X', status, detail: 'x', requestId: 'x' }))
const verdict = (expected: Partial<Case>, seen: Seen) => judge(given(expected), seen).map(({ got }) => got)

test('what is taken and kept as it must be passes', () => {
  expect(verdict({ normalised: 'Иван' }, { answer: answer(201), stored: 'Иван' })).toEqual([])
  expect(verdict({ expected: 'render-inert' }, { answer: answer(200) })).toEqual([])
})

test('what is kept otherwise does not', () => {
  expect(verdict({ normalised: 'Иван' }, { answer: answer(201), stored: ' Иван ' })).toEqual([' Иван '])
  expect(verdict({ normalised: 'Иван' }, { answer: answer(201) })).toEqual(['nothing'])
  expect(verdict({ ext: '5' }, { answer: answer(201) })).toEqual(['extension undefined'])
})

test('a field of one line keeps a line break as a space', () => {
  const stored = { answer: answer(201), stored: 'a b' }
  expect(verdict({ normalised: 'a\nb' }, { ...stored, oneLine: true })).toEqual([])
  expect(verdict({ normalised: 'a\nb' }, stored)).toEqual(['a b'])
})

test('taken instead of refused and refused instead of taken are told apart', () => {
  expect(verdict({ expected: 'reject-4xx' }, { answer: answer(201, '{}') })).toEqual(['accepted, 201 {}'])
  expect(verdict({}, { answer: problem(422) })).toEqual([expect.stringMatching(/^refused, 422 /)])
  expect(verdict({ expected: 'reject-4xx' }, { answer: problem(422) })).toEqual([])
})

test('the other behaviour is as good, by its name', () => {
  const fellBack: Seen = { answer: answer(303), also: ['start-page'] }
  expect(verdict({ expected: 'reject-4xx', also_ok: 'start-page' }, fellBack)).toEqual([])
  expect(verdict({ expected: 'reject-4xx' }, fellBack)).toHaveLength(1)
  expect(verdict({ also_ok: 'reject-4xx' }, { answer: problem(401) })).toEqual([])
})

test.each(['accept-normalised', 'reject-4xx', 'render-inert'] as const)(
  'a failure of the server fails a case that expects %s',
  (expected) => {
    expect(verdict({ expected, also_ok: 'reject-4xx' }, { answer: answer(500, 'oh') })).toContain(
      'a failure of the server: 500 oh',
    )
    expect(verdict({ expected }, { answer: answer(0) })).toContain('no answer')
  },
)

test('a refusal that no program can read fails', () => {
  const expected = { expected: 'reject-4xx' } as const
  expect(verdict(expected, { answer: answer(400, 'no', 'text/plain') })).toEqual([
    '400 without a problem document',
  ])
  expect(verdict(expected, { answer: answer(400, '{') })).toEqual(['400 with a broken problem document: {'])
  const ofOther = { ...problem(422), status: 400 }
  expect(verdict(expected, { answer: ofOther })).toHaveLength(1)
})

test('whatever else is wrong is told', () => {
  expect(verdict({}, { answer: answer(201), faults: ['kept twice'] })).toEqual(['kept twice'])
})
