import { expect, test } from 'vitest'

import type { Reply } from '../api/reply.ts'
import { keepAsking } from './keep-asking.ts'

/** A question that is answered when the test says so. */
function held<Answer>() {
  const { promise, resolve } = Promise.withResolvers<Reply<Answer>>()
  const signals: AbortSignal[] = []
  const call = (signal: AbortSignal) => {
    signals.push(signal)
    return promise
  }
  return { call, resolve, signals }
}

test('what is given up is aborted, and its late answer is not shown', async () => {
  const asking = keepAsking<string>()
  const question = held<string>()
  const asked = asking.ask(question.call)
  expect(asking.$asked.get()).toEqual({ is: 'asking' })
  asking.stop()
  expect(question.signals[0]?.aborted).toBe(true)
  question.resolve({ body: 'late' })
  await asked
  expect(asking.$asked.get()).toEqual({ is: 'unasked' })
})

test('of two questions the last one is answered', async () => {
  const asking = keepAsking<string>()
  const [first, second] = [held<string>(), held<string>()]
  const both = [asking.ask(first.call), asking.ask(second.call)]
  expect(first.signals[0]?.aborted).toBe(true)
  second.resolve({ body: 'second' })
  first.resolve({ body: 'first' })
  await Promise.all(both)
  expect(asking.$asked.get()).toEqual({ is: 'answered', answer: 'second' })
})

test('a refusal is kept until the next question', async () => {
  const asking = keepAsking<string>()
  const refused = { code: 'ai-too-slow', errors: [] } as const
  await asking.ask(async () => ({ refused }))
  expect(asking.$asked.get()).toEqual({ is: 'refused', refused })
  await asking.ask(async () => ({ body: 'now' }))
  expect(asking.$asked.get()).toEqual({ is: 'answered', answer: 'now' })
})
