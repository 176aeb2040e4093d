import { definitions, type Question, type QuestionKind, question } from '@pulya/questions/definitions'
import fc from 'fast-check'

import type { Declared } from './declared.ts'

/** A blank of any kind with what its own settings allow, before anything refers to it. */
export function questionOf(kind: QuestionKind, key: string, names: Declared): fc.Arbitrary<Question> {
  const blank = definitions[kind].blank(key, 'en')
  const settings = variations.filter((more) => accepts({ ...blank, ...more }))
  const required = [true, false].filter((must) => accepts({ ...blank, required: must }))
  return fc
    .record({
      settings: fc.constantFrom(...settings),
      required: fc.constantFrom(...required),
      hint: fc.option(fc.constant('A hint'), { nil: undefined }),
      spin: fc.constantFrom('S', 'P', 'I', 'N', undefined),
      options: 'options' in blank ? optionsLike(blank.options, names) : fc.constant(undefined),
    })
    .map(({ settings: more, options, ...rest }) =>
      question.parse({ ...blank, ...rest, ...more, ...(options && { options }) }),
    )
}

const accepts = (config: unknown) => question.safeParse(config).success

/** Settings of single kinds; those that a kind does not know are not tried on it. */
const variations: object[] = [
  {},
  { min: 2, max: 4, step: 0.5 },
  { atLeast: 1, atMost: 2 },
  { scale: 'nps' },
  { atMost: 3 },
  { earliest: 0, latest: 3 },
]

function optionsLike(options: readonly object[], { scores }: Declared): fc.Arbitrary<object[]> {
  const points = fc.integer({ min: -2, max: 3 })
  const more = fc.record(
    {
      points,
      scores: fc.record(Object.fromEntries(scores.map(({ key }) => [key, points])), { requiredKeys: [] }),
      value: fc.constantFrom(-1, 0, 2.5, 10, 1e12),
      tags: fc.subarray(['calm', 'urgent']),
    },
    { requiredKeys: [] },
  )
  return fc.tuple(...options.map((option) => more.map((members) => ({ ...option, ...members }))))
}
