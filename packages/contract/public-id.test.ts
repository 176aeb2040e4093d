import { expect, test } from 'vitest'

import { publicId, workspaceKey, workspaceOf } from './public-id.ts'

test('a public id begins with the key of its workspace', () => {
  expect(publicId.safeParse('k7f3-q9d2').success).toBe(true)
  expect(workspaceKey.parse(workspaceOf('k7f3-q9d2'))).toBe('k7f3')
  expect(workspaceOf('k7f3abcd-q9d2')).toBe('k7f3abcd')
})

test.each([
  'k7f3',
  'k7f-q9d2',
  'k7f3-q9d',
  'k7f3_q9d2',
  'K7f3-q9d2',
  'k7f0-q9d2',
  'k7f3-q9d1',
  'k7f3-q9d2-a',
  'k7f3-q9d2\n',
  '../a-q9d2',
])('%j is no public id', (id) => expect(publicId.safeParse(id).success).toBe(false))
