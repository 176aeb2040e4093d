import { expect, test } from 'vitest'

import { isSign, type KeyPress, pressedOf } from './pressed.ts'
import { places, type Shortcut, shortcuts } from './shortcuts.ts'

const all = Object.keys(shortcuts) as Shortcut[]
const nothingHeld = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  ...nothingHeld,
  key,
  code,
  ...held,
})

test.each([
  ['with a Russian layout on', press('я', 'KeyZ', { ctrlKey: true }), 'undo'],
  ['on a Mac', press('z', 'KeyZ', { metaKey: true }), 'undo'],
  ['with Shift', press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }), 'redo'],
  ['where Windows has it', press('y', 'KeyY', { ctrlKey: true }), 'redo'],
  ['where a Russian layout has the sign', press('?', 'Digit7', { shiftKey: true }), 'sheet'],
  ['where a German layout has the sign', press('?', 'Minus', { shiftKey: true }), 'sheet'],
  ['alone, as a letter', press('z', 'KeyZ'), undefined],
  ['with Alt, as the browser has it', press('z', 'KeyZ', { ctrlKey: true, altKey: true }), undefined],
  ['with Alt, an arrow', press('ArrowUp', 'ArrowUp', { altKey: true }), 'earlier'],
])('a key is heard %s', (_, pressed, name) => {
  expect(pressedOf(all, pressed)).toBe(name)
})

test('only signs that nothing is held with could be meant for a field', () => {
  expect(isSign(press('?', 'Digit7', { shiftKey: true }))).toBe(true)
  expect(isSign(press('ArrowUp', 'ArrowUp'))).toBe(false)
  expect(isSign(press('s', 'KeyS', { metaKey: true }))).toBe(false)
})

test('the sheet has a place for every shortcut, and one only', () => {
  expect(Object.values(places).flat().toSorted()).toEqual(all.toSorted())
})

test('no two shortcuts are the same keys', () => {
  const keys = Object.values(shortcuts).flatMap((ways) => ways.map((way) => JSON.stringify(way)))
  expect(new Set(keys).size).toBe(keys.length)
})
