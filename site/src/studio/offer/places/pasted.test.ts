import { expect, test } from 'vitest'

import { placesPasted } from './pasted.ts'

test('cells of a spreadsheet are places with values under the names of their columns', () => {
  const text = 'Город\tIn city\tAddress\nТверь\tв Твери\tСоветская, 1\r\n\r\nОмск\tв Омске\t\n'
  expect(placesPasted(text, [])).toEqual([
    { key: 'tver', name: 'Тверь', values: { 'in-city': 'в Твери', address: 'Советская, 1' } },
    { key: 'omsk', name: 'Омск', values: { 'in-city': 'в Омске' } },
  ])
})

test('a file with semicolons and quotes is read as well', () => {
  expect(placesPasted('name;in-city\n"Perm";"in Perm"', [])).toEqual([
    { key: 'perm', name: 'Perm', values: { 'in-city': 'in Perm' } },
  ])
})

test('no two pages have one address, and none has that of the thanks', () => {
  const taken = [{ key: 'tver', name: 'Тверь', values: {} }]
  const keys = placesPasted('Город\nТверь\nОмск\nОмск\nThanks', taken).map(({ key }) => key)
  expect(new Set(['tver', 'thanks', ...keys]).size).toBe(6)
})

test('a cell longer than a value may be is cut', () => {
  const [place] = placesPasted(`name\tcity\nTver\t${'x'.repeat(500)}`, [])
  expect(place?.values['city']).toHaveLength(120)
})
