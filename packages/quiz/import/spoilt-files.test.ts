import fc from 'fast-check'
import { expect, test } from 'vitest'

import { quizDocument } from '../document.ts'
import { importQuiz } from './import-quiz.ts'
import { samples } from './samples.ts'

const flawed = /^(?:true|import-unknown|import-empty|body-too-deep|items-too-many)$/

interface Spoiling {
  at: number
  value: unknown
  how: 'replace' | 'remove' | 'repeat' | 'move'
}

const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    'score',
    'answered',
    'constructor',
    '{shape}',
    '{{Shape}}',
    '<b>',
    '\u0000',
    '{nobody|x}',
    1e300,
    -1,
    0.5,
    'x'.repeat(6000),
  ),
)
const spoiling: fc.Arbitrary<Spoiling> = fc.record({
  at: fc.nat(),
  value: strange,
  how: fc.constantFrom('replace', 'remove', 'repeat', 'move'),
})

function spoilt(json: unknown, { at, value, how }: Spoiling): void {
  const places = [...placesIn(json)]
  const place = places[at % Math.max(places.length, 1)]
  if (!place) return
  const { holder, name } = place
  if (how === 'replace') Reflect.set(holder, name, value)
  else if (how === 'remove') Reflect.deleteProperty(holder, name)
  else if (Array.isArray(holder) && how === 'repeat') holder.push(structuredClone(Reflect.get(holder, name)))
  else if (Array.isArray(holder)) holder.reverse()
}

function* placesIn(value: unknown): Generator<{ holder: object; name: string }> {
  if (typeof value !== 'object' || value === null) return
  for (const name of Object.keys(value)) {
    yield { holder: value, name }
    yield* placesIn(Reflect.get(value, name))
  }
}

test.each(Object.entries(samples))(
  '%s: however a file is spoilt, it is a quiz or a flaw',
  (_tool, sample) => {
    fc.assert(
      fc.property(fc.array(spoiling, { minLength: 1, maxLength: 6 }), (spoilings) => {
        const copy = structuredClone(sample)
        for (const spoil of spoilings) spoilt(copy, spoil)
        const result = importQuiz(copy, 'ru')
        const verdict = 'flaw' in result ? result.flaw.code : quizDocument.safeParse(result.document).success
        expect(String(verdict)).toMatch(flawed)
      }),
      { numRuns: 100 },
    )
  },
)

test('any JSON gets a verdict', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(importQuiz(json, 'ru')).toBeTypeOf('object')
    }),
  )
})
