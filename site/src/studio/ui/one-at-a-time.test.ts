import { expect, test } from 'vitest'

import { oneAtATime } from './one-at-a-time.ts'

test('who presses twice gets what the first press has made, and a later press makes another', async () => {
  const made: string[] = []
  const make = oneAtATime(async (name: string) => {
    await Promise.resolve()
    made.push(name)
    return made.length
  })
  expect(await Promise.all([make('one'), make('one')])).toEqual([1, 1])
  expect(await make('two')).toBe(2)
  expect(made).toEqual(['one', 'two'])
})

test('what failed can be tried again', async () => {
  let works = false
  const make = oneAtATime(async () => {
    await Promise.resolve()
    if (!works) throw new Error('no')
    return 'done'
  })
  await expect(make()).rejects.toThrow('no')
  works = true
  expect(await make()).toBe('done')
})
