import { expect, test } from 'vitest'

import type { Thread } from '../api/data.ts'
import { keepReview, openIn } from './keep-review.ts'
import type { ReviewServer } from './review-server.ts'

const comment = (id: string, resolvedAt: number | null = null): Thread => ({
  id,
  author: 'Vera',
  ours: false,
  text: 'Too long',
  createdAt: 1,
  part: 'block/headline',
  resolvedAt,
  answers: [],
})
const link = { id: 'l', name: 'Lawyer', createdAt: 1, by: 'Ann', expiresAt: 2, revokedAt: null }
const refused = { refused: { code: 'away' as const, errors: [] } }

/** One that keeps what it is told. */
function server(): ReviewServer {
  let threads = [comment('a'), comment('b', 5)]
  return {
    comments: async () => ({ body: { comments: threads } }),
    answer: async (id, answer, text) => {
      const said = { id: answer, author: 'Ann', ours: true, text, createdAt: 2 }
      threads = threads.map((one) => (one.id === id ? { ...one, answers: [...one.answers, said] } : one))
      return { body: {} }
    },
    settle: async (_, resolved) => ({ body: { resolvedAt: resolved ? 9 : null } }),
    links: async () => ({ body: { links: [{ ...link, revokedAt: 7 }] } }),
    makeLink: async () => ({ body: { ...link, address: 'https://pulya.example/review/l.secret' } }),
    endLink: async () => ({ body: undefined }),
  }
}

test('what is settled waits for nobody, and waits again when it is opened', async () => {
  const review = keepReview(server())
  await review.load()
  const waiting = () => openIn(review.$threads.get()).map(({ id }) => id)
  expect(waiting()).toEqual(['a'])
  expect(await review.settle('a', true)).toBe(true)
  expect(waiting()).toEqual([])
  await review.settle('b', false)
  expect(waiting()).toEqual(['b'])
})

test('an answer is there as soon as it is kept', async () => {
  const review = keepReview(server())
  await review.load()
  expect(await review.answer('a', 'Mended')).toBe(true)
  expect(review.$threads.get()[0]?.answers).toMatchObject([{ text: 'Mended', ours: true }])
})

test('an answer that is sent again, for nobody knows what became of it, is one answer', async () => {
  const ids: string[] = []
  const review = keepReview({
    ...server(),
    answer: async (_, id) => {
      ids.push(id)
      return ids.length === 1 ? refused : { body: {} }
    },
  })
  expect(await review.answer('a', 'Mended')).toBe(false)
  expect(await review.answer('a', 'Mended')).toBe(true)
  await review.answer('a', 'Mended')
  expect(ids[1]).toBe(ids[0])
  expect(ids[2]).not.toBe(ids[0])
})

test('what was refused is told, changes nothing, and is forgotten with the next thing that is done', async () => {
  const kept = server()
  const review = keepReview({ ...kept, settle: async () => refused })
  await review.load()
  expect(await review.settle('a', true)).toBe(false)
  expect([review.$refused.get()?.code, openIn(review.$threads.get()).length]).toEqual(['away', 1])
  await review.answer('a', 'Mended')
  expect(review.$refused.get()).toBeUndefined()
})

test('an address is told once, and a link that was taken back stays in the list', async () => {
  const review = keepReview(server())
  await review.makeLink('Lawyer', 14)
  expect(review.$address.get()).toBe('https://pulya.example/review/l.secret')
  expect(review.$links.get()).toEqual([link])
  await review.endLink('l')
  expect(review.$links.get()).toEqual([{ ...link, revokedAt: 7 }])
})

test('hearing again what is said does not say that it failed: nobody asked', async () => {
  const review = keepReview({ ...server(), comments: async () => refused })
  await review.load()
  expect([review.$refused.get(), review.$threads.get()]).toEqual([undefined, []])
})
