import { expect, test } from 'vitest'

import { fieldOf } from './field-of.ts'
import { notShown } from './rows.ts'
import { tableOf } from './table.ts'

const cellsOf = (table: string, title: string) =>
  table
    .split('\n')
    .find((line) => line.startsWith(title))
    ?.split(/ {2,}/)

test('a row shows us, the floor, both ratios, then everybody else', () => {
  const table = tableOf(fieldOf({}))
  expect(table.split('\n')[0]?.trim().split(/ {2,}/)).toEqual([
    'ours',
    'floor',
    '× floor',
    '× best',
    'slow',
    'best',
  ])
  expect(cellsOf(table, 'first question')).toEqual([
    'first question, ms',
    '1,050',
    '1,000',
    '1.05',
    '0.81',
    '2,000',
    '1,300',
  ])
})

test('what is not there is a dash, and so is a ratio to zero', () => {
  expect(cellsOf(tableOf(fieldOf({})), 'layout shift')).toEqual([
    'layout shift',
    '0.000',
    '0.000',
    '–',
    '–',
    '0.000',
    '0.000',
  ])
})

test('a quiz that did not show is told in words', () => {
  expect(tableOf(fieldOf({}, { violations: notShown }))).toContain('not shown')
})

test('columns stand under their heads', () => {
  const lines = tableOf(fieldOf({})).split('\n')
  expect(new Set(lines.map(({ length }) => length)).size).toBe(1)
})
