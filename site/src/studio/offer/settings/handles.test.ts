import { expect, test } from 'vitest'

import { withHandle } from './handles.ts'

const links = [
  { messenger: 'vk', handle: 'firm' },
  { messenger: 'telegram', handle: 'firm_bot' },
] as const

test('a messenger that is named is written to, and comes last', () => {
  expect(withHandle([...links], 'max', 'firm')).toEqual([...links, { messenger: 'max', handle: 'firm' }])
})

test('another handle stands where the one before it stood', () => {
  expect(withHandle([...links], 'vk', 'club1')[0]).toEqual({ messenger: 'vk', handle: 'club1' })
})

test('an empty one takes its messenger out', () => {
  expect(withHandle([...links], 'vk', ' ')).toEqual([links[1]])
  expect(withHandle([...links], 'max', '')).toEqual(links)
})
