import { officeHours } from '@pulya/contract/office-hours'
import { expect, test } from 'vitest'

import { usualHours, withDay, withHours } from './week.ts'

const { days } = usualHours('Europe/Moscow')

test('usual hours are hours', () => {
  expect(officeHours.safeParse(usualHours('Europe/Moscow')).success).toBe(true)
})

test('a day that is taken in has the hours of the one before it, and its place in the week', () => {
  const short = withHours(days, 5, { to: '16:00' })
  expect(withDay(short, 6, true).at(-1)).toEqual({ day: 6, from: '09:00', to: '16:00' })
  expect(withDay(withDay(days, 1, false), 1, true).map(({ day }) => day)).toEqual([1, 2, 3, 4, 5])
})

test('the last day can be taken out, and the first taken in', () => {
  expect(withDay([{ day: 3, from: '10:00', to: '12:00' }], 3, false)).toEqual([])
  expect(withDay([], 7, true)).toEqual([{ day: 7, from: '09:00', to: '18:00' }])
})
