import { expect, test, vi } from 'vitest'

import { answer } from './answers.ts'
import { begunOn, remember } from './memory.ts'

const memory = new Map<string, string>()
vi.stubGlobal('localStorage', {
  getItem: (key: string) => memory.get(key) ?? null,
  setItem: (key: string, value: string) => void memory.set(key, value),
})
vi.stubGlobal('document', { cookie: '' })
const leaving: (() => void)[] = []
vi.stubGlobal(
  'addEventListener',
  (type: string, deed: () => void) => type === 'pagehide' && leaving.push(deed),
)
vi.useFakeTimers()

// Of an embed, all that remembering looks at.
const embedOf = (hash: string) =>
  ({ snapshot: { publicId: 'k7f3-q9d2' }, hash }) as Parameters<typeof remember>[0]
const hash = '0123456789abcdef0123456789abcdef'

test('what is typed and no number yet is not remembered as an answer', () => {
  remember(embedOf(hash))
  for (const [key, typed] of [
    ['half', Number.NaN],
    ['endless', Infinity],
    ['none', 0],
  ] as const)
    answer(key, typed)
  vi.runAllTimers()
  const { answers } = JSON.parse(memory.get('pulya:k7f3-q9d2') ?? '')
  expect(answers).toEqual({ none: 0 })
})

test('another publication sees on which one this visitor began, and that one does not', () => {
  remember(embedOf(hash))
  answer('none', 1)
  vi.runAllTimers()
  expect(begunOn(embedOf('f'.repeat(32)))).toBe(hash)
  expect(begunOn(embedOf(hash))).toBeUndefined()
})

test('who leaves at once after an answer is remembered too', () => {
  memory.clear()
  remember(embedOf(hash))
  answer('none', 2)
  for (const deed of leaving) deed()
  expect(JSON.parse(memory.get('pulya:k7f3-q9d2') ?? '')).toMatchObject({ answers: { none: 2 } })
})

test.each(['null', '{}', '{"snapshot":"../../evil"}', '[', ''])(
  '%s in the storage is no beginning',
  (text) => {
    memory.set('pulya:k7f3-q9d2', text)
    expect(begunOn(embedOf(hash))).toBeUndefined()
  },
)
