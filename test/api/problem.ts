import { expect } from 'vitest'
import { z } from 'zod'

import type { Answer } from './ask.ts'
import type { World } from './world.ts'

/** RFC 9457 with our members, and nothing else. */
const members = ['type', 'title', 'status', 'detail', 'requestId', 'errors', 'retryAfterSeconds']

const problemShape = z.looseObject({
  type: z.string(),
  status: z.int(),
  requestId: z.string(),
  errors: z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() })).default([]),
})

/** The answer is a problem document as `/openapi.json` describes it. */
export function readProblem({ description }: World, { headers, status, text }: Answer) {
  expect(headers['content-type']).toBe('application/problem+json')
  const body: unknown = JSON.parse(text)
  expect(description.problem.safeParse(body).error).toBeUndefined()
  const problem = problemShape.parse(body)
  expect(members).toEqual(expect.arrayContaining(Object.keys(problem)))
  expect(problem.status).toBe(status)
  return problem
}

/** In short, `400 body-invalid #/events/0/id`: status, code and the places of all flaws. */
export function problemIn(world: World, answer: Answer): string {
  const { type, status, errors } = readProblem(world, answer)
  const places = errors.map(({ pointer, code }) => `${pointer} ${code}`)
  return [`${status} ${type.replace('/problems/', '')}`, ...places].join(', ')
}
