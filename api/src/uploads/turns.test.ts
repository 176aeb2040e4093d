import { expect, test } from 'vitest'

import { takeTurns } from './turns.ts'

/** Jobs that end when they are told to. */
function jobs(running: number, waiting: number) {
  const inTurn = takeTurns({ running, waiting })
  const begun: string[] = []
  const ends = new Map<string, PromiseWithResolvers<string>>()
  return {
    begun,
    start: (name: string) => {
      const end = Promise.withResolvers<string>()
      ends.set(name, end)
      return inTurn(() => {
        begun.push(name)
        return end.promise
      })
    },
    end: (name: string) => ends.get(name)?.resolve(name),
    fail: (name: string) => ends.get(name)?.reject(new Error(name)),
  }
}

test('only so many run at a time, the others in the order in which they came', async () => {
  const { begun, start, end } = jobs(2, 2)
  const all = ['a', 'b', 'c', 'd'].map(start)
  expect(begun).toEqual(['a', 'b'])
  end('b')
  await all[1]
  await Promise.resolve()
  expect(begun).toEqual(['a', 'b', 'c'])
  for (const name of ['a', 'c', 'd']) end(name)
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd'])
})

test('one too many is told to come again, and is taken when there is room', async () => {
  const { start, end } = jobs(1, 1)
  const first = start('a')
  const second = start('b')
  await expect(start('c')).rejects.toMatchObject({ code: 'overloaded', retryAfterSeconds: 5 })
  end('a')
  end('b')
  await Promise.all([first, second])
  const third = start('c')
  end('c')
  expect(await third).toBe('c')
})

test('a job that fails gives its place up', async () => {
  const { start, end, fail } = jobs(1, 1)
  const first = start('a')
  const second = start('b')
  fail('a')
  await expect(first).rejects.toThrow('a')
  end('b')
  expect(await second).toBe('b')
})
