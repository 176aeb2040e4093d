import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { $toasts, dismiss, hold, release, toast } from './toasts.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  for (const { id } of $toasts.get()) dismiss(id)
  vi.useRealTimers()
})

const shown = () => $toasts.get().map(({ text }) => text)
const second = 1000

test('it goes by itself', () => {
  toast({ text: 'Saved' })
  vi.advanceTimersByTime(5 * second)
  expect(shown()).toEqual(['Saved'])
  vi.advanceTimersByTime(5 * second)
  expect(shown()).toEqual([])
})

test('it does not go while somebody is at it', () => {
  toast({ text: 'Removed', undo: () => {} })
  const id = $toasts.get()[0]?.id ?? 0
  hold(id)
  vi.advanceTimersByTime(60 * second)
  expect(shown()).toEqual(['Removed'])
  release(id)
  vi.advanceTimersByTime(10 * second)
  expect(shown()).toEqual([])
})
