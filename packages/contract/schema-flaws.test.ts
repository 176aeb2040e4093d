import { expect, test } from 'vitest'
import { z } from 'zod'

import { flawsOfError, parseWith, ruled } from './schema-flaws.ts'

const shout = ruled(z.string(), (given) =>
  given === 'mute' ? { flaw: { code: 'text-too-long', limit: 3 } } : { value: given.toUpperCase() },
)

const order = z.strictObject({
  name: shout,
  kind: z.enum(['a', 'b']),
  count: z.int().min(1).max(9),
  step: z.number().multipleOf(5),
  tags: z.array(z.string().min(1)).min(1).max(2),
  slug: z.string().regex(/^[a-z]+$/, 'slug-invalid'),
  when: z
    .union([z.strictObject({ has: z.string() }), z.strictObject({ all: z.array(z.string()) })])
    .optional(),
  size: z.union([z.string(), z.number()]).optional(),
})

const good = { name: 'x', kind: 'a', count: 1, step: 5, tags: ['t'], slug: 's' }

test('a rule changes the value on its way through', () => {
  expect(parseWith(order, good)).toEqual({ value: { ...good, name: 'X' } })
})

test.each([
  [{ name: 'mute' }, { code: 'text-too-long', limit: 3, pointer: '#/name' }],
  [{ name: undefined }, { code: 'member-required', pointer: '#/name' }],
  [{ name: null }, { code: 'type-wrong', limit: 'string', pointer: '#/name' }],
  [{ kind: 'c' }, { code: 'value-unknown', limit: 'a, b', pointer: '#/kind' }],
  [{ kind: undefined }, { code: 'member-required', pointer: '#/kind' }],
  [{ count: 0 }, { code: 'number-too-small', limit: 1, pointer: '#/count' }],
  [{ count: 10 }, { code: 'number-too-large', limit: 9, pointer: '#/count' }],
  [{ count: 1.5 }, { code: 'number-not-whole', pointer: '#/count' }],
  [{ step: 7 }, { code: 'number-step', limit: 5, pointer: '#/step' }],
  [{ tags: [] }, { code: 'items-too-few', limit: 1, pointer: '#/tags' }],
  [{ tags: ['a', 'b', 'c'] }, { code: 'items-too-many', limit: 2, pointer: '#/tags' }],
  [{ tags: [''] }, { code: 'text-required', limit: 1, pointer: '#/tags/0' }],
  [{ slug: '9' }, { code: 'slug-invalid', pointer: '#/slug' }],
  [{ extra: 1 }, { code: 'member-unknown', pointer: '#/extra' }],
  [{ when: { all: ['x', 1] } }, { code: 'type-wrong', limit: 'string', pointer: '#/when/all/1' }],
  [{ size: true }, { code: 'type-wrong', limit: 'string, number', pointer: '#/size' }],
])('%j is one flaw with its place', (change, flaw) => {
  expect(parseWith(order, { ...good, ...change })).toEqual({ flaws: [flaw] })
})

test.each([
  { name: undefined, kind: undefined, size: true },
  { when: { all: ['x', 1] } },
  { when: { all: [undefined] } },
  { tags: [undefined], extra: 1 },
])('the error of a parse that kept no input tells the same flaws: %j', (change) => {
  const value = { ...good, ...change }
  const error = order.safeParse(value).error ?? new z.ZodError([])
  expect({ flaws: flawsOfError(error, value) }).toEqual(parseWith(order, value))
})

test('words given to a union speak for all its branches', () => {
  const either = z.union([z.string().min(5), z.string().regex(/x/)], 'slug-invalid')
  expect(parseWith(either, 'a')).toEqual({ flaws: [{ code: 'slug-invalid', pointer: '#' }] })
})

test('a refinement without words is a wrong value', () => {
  expect(
    parseWith(
      z.string().refine(() => false),
      'x',
    ),
  ).toEqual({ flaws: [{ code: 'value-wrong', pointer: '#' }] })
})

test('no more than twenty flaws are told', () => {
  const junk = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`extra${at}`, at]))
  expect(parseWith(order, { ...good, ...junk })).toHaveProperty('flaws.length', 20)
  expect(
    parseWith(
      z.array(z.string()),
      Array.from({ length: 50 }, () => 1),
    ),
  ).toHaveProperty('flaws.length', 20)
})
