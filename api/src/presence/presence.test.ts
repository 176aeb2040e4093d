import { expect, test } from 'vitest'

import { keepPresence } from './presence.ts'

const anna = { tab: 'a', name: 'Anna', at: null }
const boris = { tab: 'b', name: 'Boris', at: '#/blocks/0' }

test('two people see each other and where the other is, not themselves', () => {
  const { arrive } = keepPresence()
  expect(arrive('doc', anna, 0)).toEqual([])
  expect(arrive('doc', boris, 0)).toEqual([anna])
  expect(arrive('doc', anna, 5000)).toEqual([boris])
})

test('another document is another place', () => {
  const { arrive } = keepPresence()
  arrive('doc', anna, 0)
  expect(arrive('other', boris, 0)).toEqual([])
})

test('whoever has left, or has long said nothing, is not there', () => {
  const { arrive, leave } = keepPresence()
  arrive('doc', anna, 0)
  leave('doc', 'a')
  expect(arrive('doc', boris, 0)).toEqual([])
  expect(arrive('doc', anna, 60_000)).toEqual([])
})

test('a crowd that pretends to be there takes no room without end', () => {
  const { arrive } = keepPresence()
  for (let tab = 0; tab < 1000; tab++) arrive('doc', { ...anna, tab: String(tab) }, 0)
  expect(arrive('doc', boris, 0).length).toBeLessThanOrEqual(50)
})
