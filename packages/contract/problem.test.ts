import { expect, test } from 'vitest'

import { Problem, problemBody, problems } from './problem.ts'

test('a problem is told as RFC 9457 asks, with the place and the words of each flaw', () => {
  const problem = new Problem('lead-rejected', {
    flaws: [{ code: 'text-too-long', limit: 120, pointer: '#/contact/name' }],
  })
  expect(problemBody(problem, 'req-1', 'ru')).toEqual({
    type: '/problems/lead-rejected',
    title: 'The enquiry cannot be accepted',
    status: 422,
    detail: 'The enquiry cannot be accepted',
    requestId: 'req-1',
    errors: [
      {
        pointer: '#/contact/name',
        code: 'text-too-long',
        detail: 'Сократите текст: символов должно быть не больше 120',
      },
    ],
  })
})

test('when to try again is told only where it is known', () => {
  expect(problemBody(new Problem('rate-limited', { retryAfterSeconds: 7 }), 'r')).toMatchObject({
    status: 429,
    retryAfterSeconds: 7,
  })
  expect(problemBody(new Problem('not-found'), 'r')).not.toHaveProperty('retryAfterSeconds')
})

test('the body has nothing of the problem but what is meant for the client', () => {
  const problem = new Problem('unexpected', { detail: 'The answer could not be made' })
  expect(Object.keys(problemBody(problem, 'r'))).toEqual(['type', 'title', 'status', 'detail', 'requestId'])
})

test.each(Object.entries(problems))(
  '%s has an error status and a code fit for an address',
  (code, { status, title }) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(600)
    expect(title).toMatch(/^[A-Z].*[a-z]$/)
  },
)
