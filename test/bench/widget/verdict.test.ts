import { expect, test } from 'vitest'

import { fieldOf } from './field-of.ts'
import { notShown } from './rows.ts'
import { judge, ratio } from './verdict.ts'

const said = (field: Parameters<typeof judge>[0]) => judge(field).map(({ says, fails }) => [says, fails])

test('nothing is said when all budgets hold and nobody is ahead', () => {
  expect(judge(fieldOf({}))).toEqual([])
})

test('between the goal and the budget the run does not fail, and it is said', () => {
  expect(said(fieldOf({ firstQuestion: 1080 }))).toEqual([
    ['first question, ms: 1.08 × the floor, the goal is 1.06 × the floor', false],
  ])
})

test('above the budget of the floor the run fails', () => {
  expect(said(fieldOf({ firstQuestion: 1101 }))).toContainEqual([
    'first question, ms: 1.10 × the floor, the budget is 1.10 × the floor',
    true,
  ])
})

test('the ratio to peers is to the best of them', () => {
  expect(said(fieldOf({}, { firstQuestion: 1200 }))).toEqual([
    ['first question, ms: 0.88 × the best peer, the budget is 0.87 × the best peer', true],
  ])
})

test('a peer that is ahead within all budgets fails the run by name', () => {
  expect(said(fieldOf({}, { nextQuestion: 20 }))).toEqual([
    ['answer → next question, ms: best is ahead of us, 20 against 30', true],
  ])
})

test('a tie is not ahead, nor is what has no such row', () => {
  expect(judge(fieldOf({}, { nextQuestion: 30 }))).toEqual([])
  const { nextQuestion: _, ...onePage } = fieldOf({}).peers[1]?.measures ?? {}
  const field = fieldOf({})
  expect(judge({ ...field, peers: [{ name: 'one page', measures: onePage, walked: 1, notes: [] }] })).toEqual(
    [],
  )
})

test('a quiz that a strict page does not show breaks the budget of violations', () => {
  expect(said(fieldOf({ violations: notShown }))).toContainEqual([
    'violations of a strict policy: not shown, the budget is 0',
    true,
  ])
})

test('a row of ours that is missing is a failure, not a success', () => {
  const field = fieldOf({})
  const { heap: _, ...measures } = field.ours.measures
  expect(said({ ...field, ours: { ...field.ours, measures } })).toEqual([
    ['heap over a blank page, MiB: ours was not measured', true],
  ])
})

test('there is no ratio to nothing', () => {
  expect(ratio(3, 2)).toBe(1.5)
  expect(ratio(3, 0)).toBeUndefined()
  expect(ratio(3, undefined)).toBeUndefined()
  expect(ratio(3, notShown)).toBeUndefined()
})
